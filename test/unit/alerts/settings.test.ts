import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../gateway/config.js';

const MAIL = {
  SMTP_URL: 'smtps://user:secret@mail.example.org',
  MAIL_FROM: 'hub@example.org',
  PUBLIC_URL: 'https://hub.example.org/',
};

describe('the settings of alerts', () => {
  it('send no mail and name no address unless they are told to', () => {
    expect(readConfig({}).alerts).toEqual({ publicUrl: null, mail: null });
  });

  it('send mail with a server, a sender and the address that links lead to', () => {
    expect(readConfig(MAIL).alerts).toEqual({
      publicUrl: 'https://hub.example.org',
      mail: { smtpUrl: MAIL.SMTP_URL, from: 'hub@example.org' },
    });
  });

  it.each(['MAIL_FROM', 'PUBLIC_URL'] as const)(
    'are refused with a mail server but without %s',
    (name) => {
      expect(() => readConfig({ ...MAIL, [name]: '' })).toThrow(
        `${name}: must be set together with SMTP_URL; see .env.example`,
      );
    },
  );

  it('do not repeat the password of a mail server they cannot use', () => {
    const wrong = { ...MAIL, SMTP_URL: 'user:secret@mail.example.org' };
    expect(() => readConfig(wrong)).toThrow('SMTP_URL: must begin with smtp:// or smtps://; see');
    expect(() => readConfig(wrong)).not.toThrow(/secret/);
  });
});
