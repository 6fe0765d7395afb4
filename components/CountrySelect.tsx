/** The country whose phones may be written without their country code. */
import { useState } from 'react';
import { say, uiLanguage } from '../lib/browser/say.ts';
import { namedCountries } from '../lib/countries.ts';
import { Field } from './Field.tsx';

interface CountrySelectProps {
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string;
  readonly onChange: (country: string) => void;
}

export function CountrySelect({ country, onChange }: CountrySelectProps) {
  const [countries] = useState(() => namedCountries(uiLanguage()));
  return (
    <Field name="defaultCountry" label={say('defaultCountry')} hint={say('defaultCountryHint')}>
      {(ties) => (
        <select {...ties} className="box" value={country} onChange={(event) => onChange(event.target.value)}>
          {country === '' && <option value="">–</option>}
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
