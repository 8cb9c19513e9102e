import { type Address, readAddress, writeAddress } from './address.js';

const id = '01939b6e-5f9a-7c3e-9d4b-2f6a1c8e7d50';
const nothing: Address = {
  page: 'queue',
  caseId: null,
  scope: 'all',
  state: null,
  agency: null,
  q: null,
  year: null,
};

describe('the address of the console', () => {
  it.each<[string, Address]>([
    ['/console/', nothing],
    [`/console/cases/${id}`, { ...nothing, caseId: id }],
    ['/console/?scope=mine', { ...nothing, scope: 'mine' }],
    [
      `/console/cases/${id}?scope=overdue&state=under_review&agency=mois&q=${encodeURIComponent('그늘막').replace(/%20/g, '+')}`,
      { ...nothing, caseId: id, scope: 'overdue', state: 'under_review', agency: 'mois', q: '그늘막' },
    ],
    ['/console/approvals', { ...nothing, page: 'approvals' }],
    ['/console/paper', { ...nothing, page: 'paper' }],
    ['/console/privacy', { ...nothing, page: 'privacy' }],
    ['/console/models', { ...nothing, page: 'models' }],
    ['/console/workflow', { ...nothing, page: 'workflow' }],
    ['/console/people?q=%EA%B9%80', { ...nothing, page: 'people', q: '김' }],
    ['/console/texts?q=received', { ...nothing, page: 'texts', q: 'received' }],
    ['/console/wordings?q=home.title', { ...nothing, page: 'wordings', q: 'home.title' }],
    ['/console/holidays', { ...nothing, page: 'holidays' }],
    ['/console/holidays?year=2027', { ...nothing, page: 'holidays', year: 2027 }],
  ])('reads %s and writes it again', (text, address) => {
    const url = new URL(text, 'http://localhost');
    expect(readAddress(url.pathname, url.search)).toEqual(address);
    expect(writeAddress(address)).toBe(text);
  });

  it.each(['/console', '/console/cases/', '/console/cases/1', '/console/?scope=everything'])(
    'takes %s for the whole queue',
    (text) => {
      const url = new URL(text, 'http://localhost');
      expect(readAddress(url.pathname, url.search)).toEqual(nothing);
    },
  );

  it.each(['1899', '2200', '2027.5', 'soon', ''])('takes %s for no year', (year) => {
    const page = 'holidays';
    expect(readAddress(`/console/${page}`, `?year=${year}`)).toEqual({ ...nothing, page });
  });
});
