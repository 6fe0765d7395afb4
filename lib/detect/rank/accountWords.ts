/** By which words a page says who is signed in to it, in the languages of our users and their neighbours. Data: no rule is in here. */

/** Names that makers give to the corner, `-` between their words. */
export const accountNamed =
  /(?:^|\s)(?:\S+-)?(?:(?:account|user|profile|avatar|member|me)-(?:menu|switcher|button|dropdown|corner|chip|badge|widget)|current-user|signed-in|logged-in|my-account|session-user|whoami)(?:-\S+)?(?=\s|$)/;

/** The same in the bar at the top of the window, where nobody else is told of: `nav-account`, `user-info-name`. */
export const accountNamedInBar =
  /(?:^|\s)(?:\S+-)?(?:(?:user|account)(?:name|info|e?mail)?|profile|member|avatar|login|whoami)(?:-\S+)?(?=\s|$)/;

const menus =
  'account manager for|account:|account menu|user menu|profile menu|signed in|logged in|ingelogd|aangemeld als|angemeldet|my profile|' +
  'accountmenu|accountbeheer voor|konto-manager für|kontomenü|gestionnaire de comptes? pour|menu du compte|administrador de cuentas?|' +
  'menú de la cuenta|gestione account|gestor de conta|gerenciador de contas|menedżer kont|menu konta|kontohanterare för|kontostyring for|' +
  'kontobehandling for|kontoadministrator for|tilin hallinta|správce účt[uů]|správca (?:konta|účtu|účtov)|fiókkezelő|manager de cont|' +
  'upravitelj račun|διαχείριση λογαριασμού|hesap yöneticisi|диспетчер учетных записей|диспетчер облікових записів|менеджер аккаунт|' +
  'מנהל חשבונות|مدير الحساب|खाता प्रबंधक|ตัวจัดการบัญชี|trình quản lý tài khoản|manajer akun|帐户管理|帳戶管理|アカウント マネージャー|계정 관리자';
const accounts =
  'account|konto|compte|cuenta|conta|tili|účet|fiók|cont|акаунт|профил|račun|налог|konts|paskyra|λογαριασμός|hesabı|аккаунт|обліковий запис|' +
  'חשבון|حساب|खाता|บัญชี|tài khoản|akun|账号|帐号|账户|帐户|帳戶|帳號|アカウント|계정';

/** What a screen reader says of the corner: `Google Account: Mara Visser (mara@…)`, `Účet Google: …`, `Account manager for …`. */
export const accountSaid = new RegExp(
  `(?<!\\p{L})(?:${menus})|google.{0,3}(?:${accounts})|(?<!\\p{L})(?:${accounts}) ?:|(?:${accounts})(?: (?:de|do|di))? google`,
  'iu',
);

/** All that a control says by which a visit ends. */
export const signOut =
  /^(?:(?:sign|log)[ -]?(?:out|off)|uitloggen|afmelden|abmelden|ausloggen|(?:se |me )?déconne(?:cter|xion)|cerrar sesión|tancar? (?:la )?sessió|disconnetti(?:ti)?|(?:terminar|encerrar) sessão|salir|sair|esci|wyloguj(?: się)?|logga ut|logg? (?:ud|ut)|kirjaudu ulos|útskrá(?:ning)?|odhlási[tť](?: s[ea])?|kijelentkezés|deconectare|изход|odjav(?:a|i se)|logi välja|iziet|atsijungti|αποσύνδεση|çıkış(?: yap)?|oturumu kapat|выйти|выход|вийти|вихід|התנתק(?:ות)?|تسجيل الخروج|خروج|साइन आउट|ออกจากระบบ|đăng xuất|keluar|退出(?:登[录入])?|登出|ログアウト|サインアウト|로그아웃)$/iu;
