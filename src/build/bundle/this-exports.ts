// js-aruco2 gives what it makes to `this`, as an old module of Node or a script of a page may. The bundler sees no export in it: one
// more line tells it that this is a module of Node.

const OLD_MODULE = /\/js-aruco2\/src\/[a-z]+\.js$/;

export function thisExports() {
  return {
    name: 'declic-this-exports',
    transform: (code: string, id: string): string | undefined => (OLD_MODULE.test(id) ? `${code}\nmodule.exports = this;\n` : undefined),
  };
}
