import {defineDocumentType, makeSource, type FieldDefs} from 'contentlayer/source-files';
import {z, type ZodObject} from 'zod';
import {documentKinds, type DocumentKind} from './schema.ts';

/**
 * contentlayer's document types, derived from the one schema. By the time it runs, `content/check` has held every
 * value against that schema with file and line, so here a field only says whether it must be there.
 */
const fieldsOf = (schema: ZodObject): FieldDefs =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, {type: 'json', required: !z.safeParse(field, undefined).success}]));

const documentTypes = (Object.keys(documentKinds) as DocumentKind[]).flatMap(kind => {
  const {facts, factsSchema, wordsSchema, typeName} = documentKinds[kind];
  return [
    defineDocumentType(() => ({name: `${typeName}Facts`, filePathPattern: `${kind}/*/${facts}`, contentType: 'data', fields: fieldsOf(factsSchema)})),
    defineDocumentType(() => ({name: `${typeName}Words`, filePathPattern: `${kind}/*/{en,fa}.md`, contentType: 'markdown', fields: fieldsOf(wordsSchema)}))
  ];
});

/** A page renders its own text when it is made, so contentlayer's Markdown step has nothing to do. */
const switchOff = (builder: {Parser?: unknown; Compiler?: unknown}) => {
  builder.Parser = () => ({type: 'root', children: []});
  builder.Compiler = () => '';
};

export default makeSource({
  contentDirPath: process.env.CONTENT_DIR ?? 'content',
  contentDirInclude: Object.keys(documentKinds),
  documentTypes,
  onUnknownDocuments: 'skip-ignore',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  markdown: switchOff,
  date: {timezone: 'UTC'}
});
