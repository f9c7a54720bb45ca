declare module 'virtual:declic-voice' {
  export const manifest: import('./manifest').VoiceManifest;
}
