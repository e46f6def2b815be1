import { notFound } from 'next/navigation';

/** Said in the metadata too, or the title would be the site's own. */
export const generateMetadata = () => notFound();

/** Every address that no page answers to, so that it is refused in the reader's language. */
export default function Nowhere() {
  notFound();
}
