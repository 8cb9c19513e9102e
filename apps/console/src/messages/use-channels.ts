import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../api/client.js';

const CHANNELS = ['channels'];

/** Ways of messages beside mail. */
export function useChannels() {
  return useQuery({ queryKey: CHANNELS, queryFn: () => read(api.GET('/api/v1/channels')) });
}

/** Turns a way on or off for the tenant. */
export function useTurn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ channel, isOn }: { channel: string; isOn: boolean }) =>
      read(api.PUT('/api/v1/channels/{channel}', { params: { path: { channel } }, body: { isOn } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: CHANNELS }),
  });
}
