import type { MetadataRoute } from 'next';

/** Facts are for everyone to find; attempts and scores belong to whoever made them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/*/quiz', '/*/progress', '/api/'] },
  };
}
