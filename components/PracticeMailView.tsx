/** One open mail of the practice inbox, with its sender as inboxes show them. */
import { say } from '../lib/browser/say.ts';
import { type PracticeMail, type PracticeMailName, practiceMails } from '../lib/practice/practiceMails.ts';

export function PracticeMailView({ name }: { name: PracticeMailName }) {
  const { name: person, email, phone }: PracticeMail = practiceMails[name];
  return (
    <article className="card flex flex-col gap-3 p-5" aria-labelledby="subject">
      <h2 id="subject" className="text-base font-semibold">
        {say(`practiceSubject_${name}`)}
      </h2>
      <p>
        <span className="text-muted">{say('practiceFrom')}</span>{' '}
        <span className="font-semibold">{person}</span>
        {email !== '' && (
          <>
            {' '}
            &lt;<a href={`mailto:${email}`}>{email}</a>&gt;
          </>
        )}
      </p>
      <p className="text-pretty">{say(`practiceText_${name}`)}</p>
      <p>
        {person}
        {phone !== '' && (
          <>
            <br />
            {say('practicePhoneLabel')}: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </>
        )}
      </p>
      <p className="mt-2 rounded-lg bg-accent-tint px-3 py-2 text-pretty">{say(`practiceLesson_${name}`)}</p>
    </article>
  );
}
