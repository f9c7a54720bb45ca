// A file drawn as a plain page, or as a framed picture.

import type { StoredFile } from '../../contract';

export function Paper({ file }: { readonly file: StoredFile }) {
  return (
    <div className="bureau__paper" data-kind={file.kind}>
      {file.shows.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
