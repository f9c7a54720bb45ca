// Every gesture of the device itself.

import { DEVICE } from '../../../src/world/device/state';
import type { DeviceEvent } from '../../../src/world/device/schema';
import type { Own, Repertoire } from './repertoire';

export function onDevice({ files, appIds }: Own): Repertoire {
  const app = DEVICE;
  const byType: { readonly [Type in DeviceEvent['type']]: readonly Extract<DeviceEvent, { readonly type: Type }>[] } = {
    'device-taken': (['ordinateur', 'telephone'] as const).map((device) => ({ app, type: 'device-taken', device })),
    'window-opened': (['internet', 'documents'] as const).map((window) => ({ app, type: 'window-opened', window })),
    'app-opened': [...appIds, 'ailleurs'].map((id) => ({ app, type: 'app-opened', id })),
    'folder-shown': (['documents', 'telechargements', 'coffre', 'telephone'] as const).map((folder) => ({ app, type: 'folder-shown', folder })),
    'file-opened': files.map((fileId) => ({ app, type: 'file-opened', fileId })),
    'file-closed': [{ app, type: 'file-closed' }],
    'file-picked': files.map((fileId) => ({ app, type: 'file-picked', fileId })),
    'chooser-closed': [{ app, type: 'chooser-closed' }],
  };
  return Object.values(byType);
}
