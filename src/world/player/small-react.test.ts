import { describe, expect, test } from 'vitest';
import { createElement } from './small-react';

const onChange = (): void => undefined;
const heardBy = (type: string, props: Record<string, unknown>): Record<string, unknown> => ({ ...createElement(type, { ...props, onChange }).props });

describe('React’s way with change', () => {
  test.each([
    ['a box of text', 'input', { type: 'text' }],
    ['a box whose kind is not said', 'input', {}],
    ['a box of several lines', 'textarea', {}],
  ])('%s tells each letter', (_, type, props) => {
    expect(heardBy(type, props)).toMatchObject({ oninput: onChange, onChange: undefined });
  });

  test.each([
    ['a box to tick', 'input', { type: 'checkbox' }],
    ['a choice', 'input', { type: 'radio' }],
    ['a file', 'input', { type: 'file' }],
    ['a list', 'select', {}],
  ])('%s tells its change at once, as the browser does', (_, type, props) => {
    const heard = heardBy(type, props);
    expect(heard).toMatchObject({ onChange });
    expect(heard).not.toHaveProperty('oninput');
  });
});

test('focus rises, as React’s does', () => {
  const onFocus = (): void => undefined;
  const onBlur = (): void => undefined;
  expect(createElement('form', { onFocus, onBlur }).props).toMatchObject({ onfocusin: onFocus, onfocusout: onBlur });
});
