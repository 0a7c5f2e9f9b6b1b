import {z} from 'zod';

/**
 * A column of a CSV file. `name` is the path of the field, joined by dots. `list` and `numbers` are
 * values joined by “ | ”; `json` is JSON.
 */
export type Column = {
  name: string;
  path: string[];
  type: 'text' | 'number' | 'boolean' | 'list' | 'numbers' | 'json';
  description: string;
};

/** Columns of a table, in the order of its fields. Each nested field is a column. */
export function columnsOf(schema: z.ZodType, path: string[] = []): Column[] {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      columnsOf(field as z.ZodType, [...path, key])
    );
  return [
    {
      name: path.join('.'),
      path,
      type: columnType(inner),
      description: schema.description ?? inner.description ?? ''
    }
  ];
}

function columnType(schema: z.ZodType): Column['type'] {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (!(schema instanceof z.ZodArray)) return 'text';
  if (schema.element instanceof z.ZodObject) return 'json';
  return schema.element instanceof z.ZodNumber ? 'numbers' : 'list';
}
