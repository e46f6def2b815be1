import { notFound } from 'next/navigation';

/** Every address that no page answers to, so that it is refused in the reader's language. */
export default function Nowhere() {
  notFound();
}
