import { drawPage } from '../draw-page.js';
import { Page } from '../page.js';
import { Phrases } from '../phrases/phrases.service.js';
import type { Site } from '../site-context.js';
import { ErrorSummary } from './error-summary.js';
import { Checkbox, Select, TextArea, TextField } from './fields.js';
import { Form, Hidden } from './form.js';
import type { Typed } from './read-form.js';

const site: Site = {
  language: 'ko',
  t: new Phrases().in('ko'),
  actor: null,
  address: '/',
  isAnswerToForm: true,
  today: '2026-11-22',
  hasMailCatcher: false,
  languages: ['ko', 'en'],
  colour: null,
  isOpened: true,
  isSuspended: false,
  requestId: '1',
  formToken: () => 'a-token',
};

const reason = { code: 'platform.field_required', ko: '꼭 필요한 항목입니다.', en: 'This is required.' };

function draw(typed: Typed, fields: string[] = []): string {
  const faults = fields.map((field) => ({ field, ...reason }));
  const answer = fields.length ? { status: 422, reason, faults, details: {} } : null;
  const View = () => (
    <main>
      <ErrorSummary answer={answer} />
      <Form action="/to" typed={typed} answer={answer}>
        <Hidden typed={{ key: typed.key ?? '' }} />
        <TextField name="title" hint="힌트" />
        <TextArea name="improvement" />
        <Select
          name="topicCode"
          none="없음"
          choices={[{ code: 'a', name: '가', group: '무리' }]}
          isOptional
        />
        <Checkbox name="isWithheld" hint="설명" />
        <TextField name="contact.email" type="email" />
        <TextField name="password" type="password" />
      </Form>
    </main>
  );
  return drawPage(Page.of(View, {}), site);
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

describe('a form', () => {
  it('keeps everything typed, except a password', () => {
    const typed = {
      title: '"<b>',
      improvement: '\n첫 줄\n둘째',
      topicCode: 'a',
      isWithheld: 'yes',
      key: 'k',
      password: 'p',
    };
    const html = draw(typed);
    expect(html).toContain('value="&quot;&lt;b&gt;"');
    expect(html).toContain('>\n\n첫 줄\n둘째</textarea>'); // HTML drops the first line end
    expect(html).toMatch(/<option value="a" selected="">/);
    expect(html).toMatch(/<input[^>]*name="isWithheld"[^>]*checked=""/);
    expect(html).toContain('<input type="hidden" name="key" value="k"/>');
    expect(html).not.toContain('value="p"');
  });

  it('ties every mistake to its field, above and beside it', () => {
    const html = draw({}, ['title', 'contact.email']);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of ['field-title', 'field-contact-email']) {
      expect(html).toContain(`<a href="#${field}">`);
      expect(html).toMatch(
        new RegExp(`id="${field}"[^>]*aria-describedby="[^"]*${field}-error"[^>]*aria-invalid="true"`),
      );
      expect(ids).toEqual(expect.arrayContaining([field, `${field}-error`]));
    }
    expect(html).toContain('제목: 꼭 필요한 항목입니다.');
    expect(html).not.toMatch(/id="field-improvement"[^>]*aria-invalid/);
  });

  it('names only descriptions and labels that are there', () => {
    const html = draw({}, ['title']);
    const ids = idsIn(html);
    const named = [...html.matchAll(/ (?:aria-describedby|for|aria-labelledby)="([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(6);
    for (const [, names] of named) expect(ids).toEqual(expect.arrayContaining(names!.split(' ')));
  });

  it('carries its token and leaves the checking to the server', () => {
    const html = draw({});
    expect(html).toContain('<form noValidate="" action="/to" method="post">');
    expect(html).toContain('<input type="hidden" name="_csrf" value="a-token"/>');
    expect(html).not.toContain('required=""');
  });
});
