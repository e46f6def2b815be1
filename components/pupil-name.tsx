/** A name; beneath it, in small letters, what tells it from the same name of somebody else in the list. */
export const PupilName = ({ name, username }: { name: string; username: string | null }) => (
  <span className="wrap-anywhere">
    {name}
    {username && <span className="block text-small text-soft"> {username}</span>}
  </span>
);
