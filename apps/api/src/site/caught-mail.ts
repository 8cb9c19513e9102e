import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A message that the local mail catcher kept. */
export interface Letter {
  file: string;
  subject: string;
  to: string;
  text: string;
  /** ISO 8601; empty where the message names none. */
  date: string;
}

const MOST = 100;
const NAME = /^[\w.-]+\.eml$/;

/** The last hundred messages in this folder, newest first: their names begin with the time. */
export async function listMail(folder: string): Promise<Letter[]> {
  const files = (await readdir(folder)).filter((file) => NAME.test(file)).sort();
  const newest = files.reverse().slice(0, MOST);
  const letters = await Promise.all(newest.map((file) => readMail(folder, file)));
  return letters.filter((letter) => letter !== null);
}

/** One message; null where the folder holds none of this name. */
export async function readMail(folder: string, file: string): Promise<Letter | null> {
  if (!NAME.test(file)) return null;
  const raw = await readFile(join(folder, file)).catch(() => null);
  if (!raw) return null;
  const { subject = '', to = [], text = '', date = '' } = await PostalMime.parse(raw);
  return { file, subject, to: to.map(({ address }) => address).join(', '), text, date };
}
