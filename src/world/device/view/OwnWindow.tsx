// The device's own window: its files, or the chooser that an app asked for.

import type { ViewProps } from '../../apps/contract';
import type { DeviceEvent } from '../schema';
import type { WorldState } from '../world';
import { Chooser } from './Chooser';
import { Files } from './Files';

export default function OwnWindow(props: ViewProps<WorldState, DeviceEvent>) {
  return props.state.frame.chooser === undefined ? <Files {...props} /> : <Chooser {...props} />;
}
