import { afterEach, expect, test, vi } from 'vitest';
import { voiceFiles } from './voice-files';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where the browser refuses to look at what is kept, forgetting the voice says nothing and breaks nothing', async () => {
  const refuse = (): Promise<never> => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
  vi.stubGlobal('caches', { keys: refuse, match: refuse, open: refuse });
  await expect(voiceFiles('/voix/', []).forget()).resolves.toBeUndefined();
});
