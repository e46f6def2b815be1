import { getReadiness } from '../../../lib/readiness';

/** 200 when requests can be answered in full, else 503: whoever shares the load between servers asks this. */
export async function GET(): Promise<Response> {
  const parts = await getReadiness();
  const isReady = Object.values(parts).every((part) => part === 'ok');
  return Response.json(
    { status: isReady ? 'ok' : 'unavailable', ...parts },
    {
      status: isReady ? 200 : 503,
      headers: { 'Cache-Control': 'no-store', Link: '</api/schema/ready>; rel="describedby"' },
    },
  );
}

export const dynamic = 'force-dynamic';
