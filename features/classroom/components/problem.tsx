import { Notice } from '../../../components/notice';
import { MoveFocus } from '../../attempt/components/move-focus';

/** Why a form came back; the focus goes there. */
export const Problem = ({ text }: { text: string | null }) =>
  text && (
    <div id="problem" tabIndex={-1} className="mb-8 max-w-column outline-none">
      <Notice role="alert" tone="caution">
        <p>{text}</p>
      </Notice>
      <MoveFocus to="problem" when={text} />
    </div>
  );
