import {useEffect, useState} from 'preact/hooks';
import type {Reference} from '../../../records/schema/hints.ts';
import type {Choice} from '../session/api.ts';
import {labelOf} from './choices.ts';
import {useForm} from './form.ts';
import type {Path} from './values.ts';

const asked = new Map<string, Promise<Choice>>();

/** The choice that a value is, by name as soon as the desk has told it. */
export function useNames(to: Reference, value: string, path: Path): Choice {
  const {sources} = useForm();
  const known = labelOf(to, value, path, sources);
  const [told, setTold] = useState<Choice | null>(null);
  const isRemote = to === 'person' || to === 'case' || to === 'action';
  useEffect(() => {
    if (!isRemote) return;
    let isOpen = true;
    const key = `${to}/${value}`;
    const plain: Choice = {value, label: {}};
    const answer =
      asked.get(key) ??
      sources.api.complete(to, value.replaceAll('-', ' ')).then(
        found => found.find(choice => choice.value === value) ?? plain,
        () => {
          asked.delete(key);
          return plain;
        }
      );
    asked.set(key, answer);
    void answer.then(choice => isOpen && setTold(choice));
    return () => {
      isOpen = false;
    };
  }, [to, value]);
  return known ?? (told?.value === value ? told : {value, label: {}});
}
