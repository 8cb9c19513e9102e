import fc from 'fast-check';
import { type Definition, diagram, small, type State, type StateKind, statutory } from '@app/workflow';
import { drawSvg, drawWorkflow } from './draw-svg.js';
import { findXmlFault } from './find-xml-fault.js';
import { layOut } from './lay-out.js';

const textOf = (svg: string): string =>
  svg
    .replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, '');

describe.each(['ko', 'en'] as const)('the drawing in %s', (language) => {
  it.each([statutory, small])('is one SVG that says all that the definition does', (workflow) => {
    const svg = drawWorkflow(workflow, language);
    expect(findXmlFault(svg)).toBeNull();
    expect(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img"`)).toBe(
      true,
    );
    for (const { label } of [...workflow.states, ...workflow.transitions])
      expect(textOf(svg)).toContain(label[language].replace(/\s/g, ''));
  });

  it('is named and described for whoever hears it', () => {
    const svg = drawWorkflow(small, language);
    expect(svg).toContain(`<title id="madang-title-${language}">${small.title[language]}</title>`);
    expect(svg).toContain(`aria-labelledby="madang-title-${language}"`);
    const described = {
      ko: [
        '상태 11개',
        '처음 상태: 접수.',
        '검토중 → 종결: · 철회 · 보낸 정부로 되돌림 (제안자, 담당자, 책임자, 관리자).',
        '접수 ↻ 담당 부서 지정',
      ],
      en: [
        '11 states',
        'It begins with: Received.',
        'Adopted → Done: Report it carried out (reviewer, lead).',
      ],
    };
    const [, desc] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)!;
    for (const part of described[language]) expect(desc).toContain(part);
  });

  it('holds nothing that runs or is fetched', () => {
    const svg = drawWorkflow(statutory, language).replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/<script|<style|<foreignObject|\son\w+=|href|https?:|style=/i);
  });
});

describe('a state’s box', () => {
  const frameOf = (kind: string): string => {
    const state = { ...small.states[0]!, kind: kind as StateKind };
    const drawn = drawWorkflow({ ...small, initial: 'none', states: [state], transitions: [] }, 'en');
    return drawn.slice(drawn.indexOf('<g transform'));
  };

  it('tells its kind without colour', () => {
    const isDouble = (kind: string): boolean => frameOf(kind).match(/<rect/g)!.length === 2;
    const kinds = ['open', 'waiting', 'settled', 'final'];
    expect(kinds.map((kind) => frameOf(kind).includes('stroke-dasharray'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(kinds.map((kind) => frameOf(kind).includes('rx="18"'))).toEqual([false, false, true, false]);
    expect(kinds.map(isDouble)).toEqual([false, false, false, true]);
  });

  it('is drawn of a kind that does not exist too', () => {
    expect(frameOf('constructor')).toBe(frameOf('open'));
  });
});

describe('texts of a stranger', () => {
  it('stay texts', () => {
    const bad = '</text><script>alert("1")</script> & \' \u0000\u000b\ud800';
    const label = { ko: bad, en: bad };
    const states = small.states.map((state): State => ({ ...state, label }));
    const transitions = small.transitions.map((move) => ({ ...move, label }));
    const svg = drawWorkflow({ ...small, title: label, states, transitions } as Definition, 'ko');
    expect(findXmlFault(svg)).toBeNull();
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;');
  });

  it('never break the drawing', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const check = (ko: string, en: string): void => {
      const states = small.states.map((state) => ({ ...state, label: { ko, en } }));
      const svg = drawSvg(layOut(diagram({ ...small, states, title: { ko, en } })), 'en');
      expect(findXmlFault(svg)).toBeNull();
    };
    fc.assert(fc.property(text, text, check));
  });
});

describe('the check for XML itself', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a b=c/>',
    'a',
    '<a>\u0001</a>',
    '<a/>>',
  ])('finds the fault of %j', (xml) => {
    expect(findXmlFault(xml)).not.toBeNull();
  });

  it('finds none where there is none', () => {
    expect(findXmlFault('<a b="1 &amp; 2"><c/>&lt;가\n</a>\n')).toBeNull();
  });
});
