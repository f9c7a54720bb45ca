// A page of the site that asks for one thing.

import { OctagonAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '../../../../core/icons/Icon';
import { assertNever } from '../../../../core/lesson/assert-never';
import { codeText, problemText } from '../remarks';
import type { Page } from '../state';
import { submitWords } from '../talk';
import { Asker, CodePage, ConsentPage, PasswordPage, ProvidersPage, SignInPage, TermsPage } from './pages';
import { Field } from './Field';
import { Press } from './Press';
import { Title, titleId } from './Title';
import { problemId, type Part } from './part';

interface Props {
  readonly app: Part;
  readonly pane: Page;
}

export function Asking({ app, pane }: Props) {
  const { look } = app;
  const back = <Press app={app} target="back" event={{ app: 'compte', type: 'page-left' }} words={look.back} look="link" />;
  const isTop = look.id === 'brume';
  const isChoice = pane.page === 'providers';
  const inside = (
    <>
      {isTop && back}
      <Title app={app} words={look.titles[pane.page]} />
      <ProblemLine app={app} />
      <Question app={app} pane={pane} />
      <div className="compte__tools" data-end="">
        {!isTop && back}
        {!isChoice && (
          <button type="submit" className="compte__press" data-look="main" {...app.mark('submit')}>
            {submitWords(app.state, look)}
          </button>
        )}
      </div>
      {pane.page === 'code' && <Asker app={app} />}
    </>
  );
  // A choice among buttons sends nothing of its own.
  if (isChoice) return <div className="compte__page">{inside}</div>;
  return (
    <form
      className="compte__page"
      noValidate
      autoComplete="off"
      aria-labelledby={titleId(app)}
      onSubmit={(event) => {
        event.preventDefault();
        app.send({ app: 'compte', type: 'page-submitted', page: pane.page });
      }}
    >
      {inside}
    </form>
  );
}

function Question({ app, pane }: Props): ReactNode {
  const { look } = app;
  switch (pane.page) {
    case 'address':
      return <Field app={app} field="address" help={look.addressHelp} />;
    case 'login':
      return <Field app={app} field="login" />;
    case 'recovery':
      return <Field app={app} field="phone" help={look.phoneHelp} />;
    case 'code':
      return <CodePage app={app} sent={codeText(app.state)} />;
    case 'password':
      return <PasswordPage app={app} pane={pane} />;
    case 'terms':
      return <TermsPage app={app} pane={pane} />;
    case 'sign-in':
      return <SignInPage app={app} pane={pane} />;
    case 'providers':
      return <ProvidersPage app={app} />;
    case 'consent':
      return <ConsentPage app={app} />;
    default:
      return assertNever(pane.page);
  }
}

function ProblemLine({ app }: { readonly app: Part }) {
  const text = problemText(app.state);
  if (text === undefined) return null;
  return (
    <p className="compte__problem" id={problemId(app)}>
      <Icon of={OctagonAlert} />
      <span>{text}</span>
    </p>
  );
}
