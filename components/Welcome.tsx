/** The page after installation: where Leadmark is used, with which key, and a first try. What it may do stands beneath, with the reasons. */
import type { ReactNode } from 'react';
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { LeadmarkLogo } from './LeadmarkLogo.tsx';
import { PermissionReasons } from './PermissionReasons.tsx';
import { WelcomeKey } from './WelcomeKey.tsx';
import { WelcomeSites } from './WelcomeSites.tsx';
import { WelcomeTry } from './WelcomeTry.tsx';

export function Welcome() {
  return (
    <main className="mx-auto flex min-h-screen max-w-160 flex-col gap-5 px-5 py-6">
      <header>
        <div className="mb-5 flex items-center gap-3">
          <LeadmarkLogo />
          <h1 className="text-xl font-semibold">{say('welcomeTitle')}</h1>
        </div>
        <p className="text-pretty">{say('welcomeIntro')}</p>
      </header>
      <Step number={1} title={say('welcomeWhere')} hint={say('welcomeWhereHint')}>
        <WelcomeSites />
      </Step>
      <Step number={2} title={say('welcomeKey')} hint={say('welcomeKeyHint')}>
        <WelcomeKey />
      </Step>
      <Step number={3} title={say('welcomeTry')}>
        <WelcomeTry />
      </Step>
      <PermissionReasons />
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-pretty text-muted">{say('welcomeOnce')}</p>
        <button type="button" className="button" onClick={() => void openOptions()}>
          {say('openOptions')}
        </button>
      </footer>
    </main>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Step({ number, title, hint, children }: StepProps) {
  const id = `step-${number}`;
  return (
    <section className="flex flex-col gap-3" aria-labelledby={id}>
      <div>
        <h2 id={id} className="text-base font-semibold">
          {number}. {title}
        </h2>
        {hint && <p className="text-pretty text-muted">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
