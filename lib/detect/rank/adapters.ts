/**
 * What six products call the parts of their pages. Data, and boosts only: without it, or after a product has renamed its parts, the
 * ranking is the same but for near ties. Each matcher names one attribute that products have kept for years.
 */
import type { Reason } from './rankSignals.ts';

export interface AdapterMatcher {
  readonly attribute: string;
  /** Of the attribute's value. */
  readonly has: RegExp;
  /** What holds for everything in the element. */
  readonly reasons: readonly Reason[];
}

export interface Adapter {
  readonly product: string;
  readonly host: RegExp;
  readonly matchers: readonly AdapterMatcher[];
}

export const adapters: readonly Adapter[] = [
  {
    product: 'Gmail',
    host: /^mail\.google\.com$/,
    matchers: [
      // Whom an open message is from, and the people of its To line: name shown, address in an attribute.
      { attribute: 'class', has: /(?:^|\s)gD(?:\s|$)/, reasons: ['vouched', 'sender'] },
      { attribute: 'class', has: /(?:^|\s)g2(?:\s|$)/, reasons: ['recipient'] },
      { attribute: 'class', has: /(?:^|\s)(?:gmail_quote|adL|h5)(?:\s|$)/, reasons: ['quoted'] },
      { attribute: 'class', has: /(?:^|\s)(?:zA|yW)(?:\s|$)/, reasons: ['listed'] },
    ],
  },
  {
    product: 'Outlook on the web',
    host: /(?:^|\.)outlook\.(?:live|office|office365)\.com$|^outlook\.cloud\.microsoft$/,
    matchers: [
      { attribute: 'aria-label', has: /^(?:from|van|von)\s?:/i, reasons: ['vouched', 'sender'] },
      { attribute: 'aria-label', has: /^(?:to|cc|aan|an)\s?:/i, reasons: ['recipient'] },
      { attribute: 'id', has: /^(?:O365_|mectrl_)/, reasons: ['account'] },
    ],
  },
  {
    product: 'HubSpot',
    host: /(?:^|\.)hubspot\.com$/,
    matchers: [
      {
        attribute: 'data-selenium-test',
        has: /^property-input-(?:email|phone|mobilephone)/,
        reasons: ['vouched', 'recordField'],
      },
      { attribute: 'data-test-id', has: /^(?:highlight|profile-card|contact-profile)/, reasons: ['vouched'] },
      { attribute: 'data-test-id', has: /timeline|activity-feed/, reasons: ['timeline'] },
      { attribute: 'data-test-id', has: /associat/, reasons: ['related'] },
    ],
  },
  {
    product: 'Salesforce Lightning',
    host: /(?:^|\.)(?:lightning\.force|salesforce)\.com$/,
    matchers: [
      {
        attribute: 'data-target-selection-name',
        has: /\.(?:Email|Phone|MobilePhone|HomePhone)$/,
        reasons: ['vouched', 'recordField'],
      },
      { attribute: 'field-label', has: /^(?:Email|Phone|Mobile)$/, reasons: ['vouched', 'recordField'] },
      {
        attribute: 'data-target-selection-name',
        has: /\.(?:Owner|CreatedBy|LastModifiedBy)/,
        reasons: ['owner'],
      },
    ],
  },
  {
    product: 'Pipedrive',
    host: /(?:^|\.)pipedrive\.com$/,
    matchers: [
      {
        attribute: 'data-test',
        has: /^(?:person|contact)-(?:email|phone|details)/,
        reasons: ['vouched', 'recordField'],
      },
      { attribute: 'data-test', has: /^(?:timeline|activity|history)/, reasons: ['timeline'] },
    ],
  },
  {
    product: 'Zoho',
    host: /(?:^|\.)zoho\.(?:com|eu|in|com\.au)$/,
    matchers: [
      {
        attribute: 'data-zcqa',
        has: /(?:email|phone|mobile)(?:value|_value)?$/i,
        reasons: ['vouched', 'recordField'],
      },
      { attribute: 'data-zcqa', has: /owner/i, reasons: ['owner'] },
      { attribute: 'data-zcqa', has: /timeline|relatedlist/i, reasons: ['timeline'] },
    ],
  },
];
