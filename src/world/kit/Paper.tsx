// A file drawn as a plain page, or as a framed picture.

import type { StoredFile } from './files';

export function Paper({ file }: { readonly file: StoredFile }) {
  return (
    <div className="kit-paper" data-kind={file.kind}>
      {file.shows.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
