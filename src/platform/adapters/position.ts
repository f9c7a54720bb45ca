import type { Point } from '../../core/places/place';

/** Longer than that, one has typed the name of one's commune. */
const PATIENCE_MS = 20_000;

/** Where the device is, asked of the person by the browser each time. `refused` when she says no, or when the device does not know. */
export async function askPosition(): Promise<Point | 'refused'> {
  if (!('geolocation' in navigator)) return 'refused';
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude, lon: longitude }),
      () => resolve('refused'),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: 0 },
    );
  });
}
