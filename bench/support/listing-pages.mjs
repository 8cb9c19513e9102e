/** The pages of the nation that list things: where, as whom, and what stands in an answer that is not empty. */
export const PAGES = [
  { name: 'the list of ideas, site', path: '/ideas', as: 'guest', lists: '/ideas/' },
  { name: 'the list of ideas, REST', path: '/api/v1/ideas', as: 'guest', lists: '"trackingNumber"' },
  {
    name: 'a search in it, site',
    path: `/ideas?q=${encodeURIComponent('정류장')}`,
    as: 'guest',
    lists: '/ideas/',
  },
  { name: 'the queue, REST', path: '/api/v1/cases', as: 'lead', lists: '"trackingNumber"' },
  { name: 'the home page', path: '/', as: 'guest', lists: '<main' },
  { name: 'results', path: '/results', as: 'guest', lists: '<main' },
];
