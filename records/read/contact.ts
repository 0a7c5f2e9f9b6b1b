import {contactSchema, type Contact} from '../schema/contact/contact.ts';
import {rootFile} from './rootFile.ts';

const read = rootFile('contact.yaml', contactSchema);

/** The campaign's addresses, and whom to reach elsewhere, from `contact.yaml`. */
export const getContact = (): Contact => read() ?? {ways: [], elsewhere: []};
