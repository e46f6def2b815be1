import { getPublicHealth } from '../../../features/pack/queries';

export async function GET(): Promise<Response> {
  const state = (await getPublicHealth()) ? 'ok' : 'unavailable';
  return Response.json(
    { status: state, database: state },
    {
      status: state === 'ok' ? 200 : 503,
      headers: {
        'Cache-Control': 'no-store',
        Link: '</api/schema/health>; rel="describedby"',
      },
    },
  );
}

/** A health check must ask the database each time it is called. */
export const dynamic = 'force-dynamic';
