// What a phone used of its plan, and the Wi-Fi around it. The top of the phone shows by which way it goes to internet.

import { Play, Signal, Wifi, WifiOff } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { Choices } from '../../../../kit/Choices';
import { Press } from '../../../../kit/Press';
import type { SettingsView } from '../../state';
import { dataSize, isOffline, isOnWifi, isSilent, leftMb, networkNamed, usedMb, wifiText } from '../../usage';
import { parts } from '../parts';

/** The Wi-Fi shows as soon as a network is chosen, as on a real phone; what carries says so beside it. */
export function Top({ view: { state, skin } }: { readonly view: SettingsView }) {
  const { usage } = state;
  if (usage === undefined) return null;
  return (
    <div className="reglages__edge">
      <p>
        {networkNamed(usage.joined, usage) !== undefined && (
          <>
            <Icon of={Wifi} />
            <span>Wi-Fi</span>
          </>
        )}
        {isOffline(state) ? (
          <>
            <Icon of={WifiOff} />
            <span>{skin.offline}</span>
          </>
        ) : (
          !isOnWifi(state) && (
            <>
              <Icon of={Signal} />
              <span>4G</span>
            </>
          )
        )}
      </p>
    </div>
  );
}

export function Watch({ view }: { readonly view: SettingsView }) {
  return (
    <div className="kit-tools">
      <Press view={view} gesture={{ type: 'video-watched' }} icon={Play} look="main" />
    </div>
  );
}

export function Networks({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  const { usage } = state;
  if (usage === undefined) return null;
  return (
    <>
      <Choices
        view={view}
        name="network"
        title={skin.networks}
        values={usage.networks.map(({ id }) => id)}
        chosen={usage.joined}
        gesture={(networkId) => ({ type: 'network-picked', networkId })}
      />
      <p className="reglages__sample">{wifiText(usage, skin)}.</p>
    </>
  );
}

export function Plan({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  const { usage } = state;
  if (usage === undefined) return null;
  const left = leftMb(usage);
  return (
    <>
      <div className="reglages__plan">
        <p>
          <strong>{skin.used(dataSize(usedMb(usage)), dataSize(usage.planMb))}</strong>
        </p>
        <meter max={usage.planMb} high={usage.planMb * 0.8} optimum={0} value={usedMb(usage)} aria-hidden="true" />
        <p>
          {left < 0 && <strong>{skin.overrun(dataSize(-left))}. </strong>}
          {skin.renews(usage.renews)}.
        </p>
      </div>
      <h4>{skin.byApp}</h4>
      <ul className="kit-rows">
        {usage.apps.map(({ id, name, mb, behindMb }) => {
          const to = isSilent(id, usage) ? 'on' : 'off';
          return (
            <li key={id} className="reglages__user">
              <p>
                <span>{name}</span> <strong>{dataSize(mb)}</strong>
              </p>
              {behindMb !== undefined && <p className="kit-soft">{to === 'on' ? skin.backgroundNow.off(name) : skin.behind(dataSize(behindMb))}</p>}
              {behindMb !== undefined && <Press view={view} gesture={{ type: 'background-switched', appId: id, to }} words={skin.backgroundWords[to]} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

parts.Usage = { Top, Watch, Networks, Plan };
