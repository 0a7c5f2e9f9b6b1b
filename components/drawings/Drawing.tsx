import type {ComponentType} from 'react';
import type {DrawingName} from '../../records/index.ts';
import CasePathDrawing, {type DrawingProps} from './CasePathDrawing.tsx';
import ProtestMapDrawing from './ProtestMapDrawing.tsx';

type Props = DrawingProps & {name: DrawingName};

const drawings = {
  'case-path': CasePathDrawing,
  'protest-map': ProtestMapDrawing
} satisfies Record<DrawingName, ComponentType<DrawingProps>>;

/** A drawing by its name in the registry. */
export default function Drawing({name, ...props}: Props) {
  const Named = drawings[name];
  return <Named {...props} />;
}
