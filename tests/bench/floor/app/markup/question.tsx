// Stands in for what tests/bench/markup.ts writes over the copy that is built: the markup of the real page.
type Props = {
  answer: (form: FormData) => Promise<void>;
  attempt: string;
  position: string;
  stem: string;
};

export const Page = ({ answer, attempt, position, stem }: Props) => (
  <form action={answer}>
    <title>A page of the bench</title>
    <h1>{stem}</h1>
    <input type="hidden" name="attempt" value={attempt} />
    <input type="hidden" name="position" value={position} />
  </form>
);
