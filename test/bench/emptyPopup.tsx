/** The least that a React popup can be: what ours is measured against. */
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
// The attribute makes the browser tell when the text was painted; see popupBench.ts.
if (root) createRoot(root).render(<p {...{ elementtiming: 'list' }}>Ready</p>);
