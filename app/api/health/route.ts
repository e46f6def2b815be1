/** This process is alive and answers. Whether it can do its work is asked at /api/ready. */
export function GET(): Response {
  return Response.json(
    { status: 'ok' },
    { headers: { 'Cache-Control': 'no-store', Link: '</api/schema/health>; rel="describedby"' } },
  );
}

/** Asked each time it is called. */
export const dynamic = 'force-dynamic';
