// Stands in for what tests/bench/markup.ts writes over the copy that is built: the markup of the real page.
type Props = {
  answer: (form: FormData) => Promise<void>;
  attempt: string;
  position: string;
  stem: string;
};

export const Head = () => <title>A page of the bench</title>;

export const Body = ({ answer, attempt, position, stem }: Props) => (
  <form action={answer}>
    <h1>{stem}</h1>
    <input type="hidden" name="attempt" value={attempt} />
    <input type="hidden" name="position" value={position} />
  </form>
);
