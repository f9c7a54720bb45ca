// What stands between a question and its answer: a help, then what is to mend. The answer is described by both.

import { Problem } from './Problem';

interface Said {
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
}

/** `id`: of the box, or of the group of boxes, that they are about. */
export function Remarks({ id, help, problem }: Said & { readonly id: string }) {
  return (
    <>
      {help !== undefined && (
        <p className="kit-soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem id={`${id}-problem`} words={problem} />
    </>
  );
}

/** What describes this box: its help, then what is to mend. `atFault` stands elsewhere, and says that it is at fault. */
export function describedBy(id: string, { help, problem, atFault }: Said & { readonly atFault?: string | undefined }): string | undefined {
  const fault = atFault ?? (problem === undefined ? undefined : `${id}-problem`);
  const parts = [help === undefined ? undefined : `${id}-help`, fault].filter((one) => one !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}
