/** What a column can be about. */
export type Role =
  'status' | 'code' | 'message' | 'description' | 'remedy' | 'group' | 'field' | 'other';

/** The words of headings, in the languages that docs are written in: how sure each makes a role. */
const HEADINGS: readonly (readonly [role: Role, sure: number, words: RegExp])[] = [
  // Tables of fields and parameters, which are no error codes whatever their names look like.
  [
    'field',
    1,
    /^(?:request |response |body |query )?(?:parameters?|params?|fields?|propert(?:y|ies)|attributes?|arguments?|key)(?: name)?$|^(?:参数|字段|属性|パラメータ|フィールド)(?:名|名称|名前)?$|^(?:feld|eigenschaft)(?:name)?$/u,
  ],
  [
    'field',
    1,
    /^(?:mandatory|required|optional|data ?type|是否必[选填须]|必[选填须]|必須|数据类型|pflicht(?:feld)?|datentyp|obligatoire|obligatorio)\??$/u,
  ],
  [
    'status',
    1,
    /^https?(?:[ -]?(?:response|error))?(?:[ -]?status)?(?:[ -]?codes?)?$|^https?[ -]?(?:状态码?|狀態碼?|ステータス(?: ?コード)?|상태 ?코드|返回码|响应码)$/u,
  ],
  [
    'status',
    1,
    /^http[- ]?(?:status(?:code)?|mapping|equivalent|статус|код)$|^(?:(?:statut|code|código|estado|codice|stato)(?: de)?(?: estado| statut| stato| status)? http)$/u,
  ],
  [
    'status',
    0.9,
    /^(?:response )?status(?:[ -]?codes?)?$|^(?:状态码|狀態碼|状态|ステータス(?: ?コード)?|상태 ?코드|статус)$/u,
  ],
  [
    'code',
    1,
    /^(?:(?:api|business|service|sub|vendor|internal|biz)[ _-]?)?(?:error|err|exception|fault|failure|result|return|ret|response|reason)[ _-]?(?:codes?|no\.?|number|id|identifier|key|constant|enum)(?: name)?$/u,
  ],
  [
    'code',
    1,
    /^(?:(?:业务|系统|公共|返回|子|接口|平台)?(?:错误|返回|响应|结果|业务|异常)(?:代码|编码|码|碼|编号|标识|コード)|錯誤(?:代碼|碼)|エラー ?コード|에러 ?코드|오류 ?코드|fehler-?(?:code|nummer|kennung|schlüssel)|code d['’]erreur|código d[eo] err[oe](?:r|s)?|codice (?:di )?errore|код ошибки|foutcode|felkod|kod błędu|hata kodu|mã lỗi)$/u,
  ],
  [
    'code',
    0.9,
    /^(?:codes?|业务码|代码|编码|代碼|コード|코드|код|código|codice|kod|kode|errcode|errno|sub[ _-]?code)$/u,
  ],
  [
    'code',
    0.6,
    /^(?:errors?|error (?:name|type)s?|type of error|exceptions?(?: names?)?|value|identifier|enums?(?: values?)?|constants?|symbol|name|错误(?:类型|标识)?|(?:错误)?名称|命名|常量|エラー(?:名)?|fehler|erreur|error nombre|ошибка)$/u,
  ],
  [
    'message',
    1,
    /^(?:error|err|response|return|result|api)?[ _-]?(?:messages?|msgs?|text|string)(?: template)?$|^(?:error|err)[ _-]?(?:info|information|summary|title)$/u,
  ],
  [
    'message',
    1,
    /^(?:错误|返回|响应|提示|异常|报错)?(?:信息|消息|提示语?|文案)$|^(?:錯誤訊息|訊息|エラー ?メッセージ|メッセージ|메시지|오류 ?메시지|에러 ?메시지)$/u,
  ],
  [
    'message',
    1,
    /^(?:fehler)?(?:meldung|nachricht|text)$|^(?:message d['’]erreur|mensaje(?: de error)?|mensagem(?: de erro)?|messaggio(?: (?:di )?errore)?|сообщение(?: об ошибке)?)$/u,
  ],
  [
    'description',
    1,
    /^(?:error |code |detailed )?(?:descriptions?|desc|meanings?|explanations?|details?|definition|notes?|comments?|remarks?|interpretation)$/u,
  ],
  [
    'description',
    0.8,
    /^(?:possible |probable |likely )?(?:causes?|reasons?|when|condition|occurs when|scenario|summary|overview|what happened)$/u,
  ],
  [
    'description',
    1,
    /^(?:错误|返回|详细|异常|状态)?(?:码)?(?:说明|描述|含义|解释|详情|意义|备注|释义|内容)$|^(?:說明|描述|説明|意味|内容|概要|詳細|설명|의미|내용)$/u,
  ],
  [
    'description',
    0.8,
    /^(?:(?:可能|错误|失败|产生|报错)?原因|原因分析|可能的原因|発生(?:原因|条件)|原因|원인)$/u,
  ],
  [
    'description',
    1,
    /^(?:(?:fehler)?beschreibung|bedeutung|erklärung|erläuterung|descripción|significado|description de l['’]erreur|signification|descrizione|significato|descrição|описание|значение|omschrijving|opis)$/u,
  ],
  [
    'description',
    0.8,
    /^(?:(?:mögliche )?ursachen?|(?:posibles? )?causas?|causes?(?: possibles?| probables?)?|raison|causa|причина|motivo)$/u,
  ],
  [
    'remedy',
    1,
    /^(?:(?:recommended|suggested|corrective|required|user|client) )?(?:measures?|solutions?|remed(?:y|ies)|actions?|resolutions?|handling(?: measures?| suggestions?| methods?)?|suggestions?|troubleshooting|workarounds?|fix(?:es)?|recommendations?|advice|next steps?|countermeasures?)(?: to take)?$/u,
  ],
  [
    'remedy',
    1,
    /^(?:how to (?:fix|handle|resolve|solve)(?: it| this)?|what (?:to|you can|should i|you should) do|possible solutions?|resolution steps?|processing (?:method|measure|suggestion)s?)$/u,
  ],
  [
    'remedy',
    1,
    /^(?:(?:错误|异常|建议|推荐)?(?:处理|解决|排查|应对|修复|操作)(?:措施|方案|方法|建议|办法|方式|步骤|策略)?|建议|(?:處理|解決)(?:方式|方法|方案|措施|建議)|対処(?:方法|法|策)?|対策|対応(?:方法|策)?|解決(?:方法|策)|해결 ?방법|조치(?: ?(?:방법|사항))?|대처 ?방법)$/u,
  ],
  [
    'remedy',
    1,
    /^(?:(?:mögliche )?lösung(?:en|svorschlag)?|ma(?:ß|ss)nahmen?|abhilfe|behebung|handlungsempfehlung|was tun|solución|qué hacer|acción(?: recomendada)?|que faire|marche à suivre|action(?: corrective| recommandée)?|résolution|mesures?(?: à prendre)?|cosa fare|o que fazer|soluzione|azione|solução|ação|решение|действи[ея]|что делать|oplossing|rozwiązanie)$/u,
  ],
  [
    'group',
    1,
    /^(?:(?:error )?(?:type|category|group|class|module|area|domain|section|family|kind|service|scope)s?|(?:错误)?(?:分类|类型|类别|模块|分组|归类)|種類|分類|類型|カテゴリー?|区分|분류|유형|(?:fehler)?(?:typ|kategorie|gruppe|art|klasse)|catégorie|categor[ií]a|categoria|tipo|категория|тип)$/u,
  ],
];

/** How texts begin that tell somebody what to do. */
export const ADVICE =
  /^(?:[-\d.]+ )?(?:please|check|try|retry|use|wait|contact|verify|ensure|make sure|add|remove|reduce|upload|provide|refer|see|switch|top up|bitte|prüfen|warten|verwenden|vérifiez|utilisez|verifique|use|compruebe)\b|^(?:请|建议|检查|稍后|联系|确认|重试)|ください。?$|(?:하세요|십시오)\.?$/iu;

/** Words in titles and texts that tell that errors are spoken of. */
export const ABOUT_ERRORS =
  /\b(?:err(?:or|no|code)?s?|exceptions?|fail(?:ure|ures|ed|s)?|status codes?|return codes?|result codes?|response codes?|fehler\w*|erreurs?|errores|errori|erros)\b|错误|錯誤|返回码|状态码|响应码|异常|エラー|에러|오류|ошиб/iu;

/** Titles that say no more than that error codes follow. */
export const PLAIN_TITLE =
  /^(?:(?:list of |all |the |api |http )*(?:(?:error|status|response|return|result)s?[ -]?)?(?:codes?|lists?|tables?|messages?|reference|handling)*(?: (?:list|table|reference|description)s?)?|errors?|(?:全部)?(?:错误|返回|状态|响应)码(?:列表|说明|表|一览|参考)?|エラー ?コード(?:一覧|表)?|에러 ?코드(?: ?목록)?|오류 ?코드(?: ?목록)?|fehler(?:codes?|liste|meldungen)?|codes? d['’]erreur|códigos? de error(?:es)?|коды ошибок)$/iu;

/** What follows a page's content and belongs to no table. */
export const FURNITURE =
  /^(?:was this (?:page|article|section|document(?:ation)?) (?:helpful|useful)|did this (?:page|article) help|provide feedback|on this page|in this article|table of contents|last (?:updated|modified)|edit (?:this|on) |back to top|copyright|©|(?:文档|本页|此页)?(?:内容)?是否(?:有(?:帮助|用)|对您有帮助)|上一篇|下一篇|最近更新|このページは|war diese seite)|^(?:feedback|overview|previous|next|share|print|contents|yes|no|submit|related (?:topics|documents|articles|pages)|see also|反馈|相关文档|前へ|次へ|zurück|weiter|seite drucken)$/iu;

/** How sure a heading makes each role. */
export function rolesOf(heading: string): ReadonlyMap<Role, number> {
  const before = remembered.get(heading);
  if (before !== undefined) return before;
  const roles = heading.length > LONGEST ? new Map<Role, number>() : findRoles(heading);
  if (remembered.size < 10_000) remembered.set(heading, roles);
  return roles;
}

/** Headings come again and again. */
const remembered = new Map<string, ReadonlyMap<Role, number>>();

/** The longest text that can be a heading. */
const LONGEST = 120;

function findRoles(heading: string): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  const whole = normal(heading);
  // "错误码 (ErrorCode)" and "Code / Kode" say it twice.
  const parts = heading.split(/[/|\n(（)）]+/u).map(normal);
  for (const [index, text] of [whole, ...parts].entries()) {
    if (text === '') continue;
    for (const [role, sure, words] of HEADINGS) {
      const found = words.test(text) ? (index === 0 ? sure : sure * 0.9) : 0;
      if (found > (roles.get(role) ?? 0)) roles.set(role, found);
    }
  }
  if (roles.size === 0) {
    for (const [role, words] of LOOSE) if (words.test(whole)) roles.set(role, LIKELY);
  }
  return roles;
}

/** How sure a word somewhere in a longer heading makes a role; less than any heading as such. */
export const LIKELY = 0.5;

/** Words that make a role likely wherever they stand in a longer heading. */
const LOOSE: readonly (readonly [Role, RegExp])[] = [
  ['status', /\bhttps?\b.*\b(?:status|code)\b|http.*(?:状态|ステータス)/u],
  ['code', /\bcodes?\b|错误码|错误代码|返回码|エラーコード|fehlercode/u],
  ['message', /\b(?:message|msg)\b|信息|消息|メッセージ|meldung/u],
  [
    'remedy',
    /\b(?:solution|action|resolve|fix|remedy|handle|troubleshoot)|解决|处理|建议|対処|lösung|maßnahme|abhilfe/u,
  ],
  [
    'description',
    /\b(?:descri|meaning|explan|cause|reason)|说明|描述|含义|原因|説明|beschreibung|bedeutung|ursache/u,
  ],
];

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[`*:：↕▲▼⇅]/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim();
}
