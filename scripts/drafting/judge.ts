import type { TaxonomySpec } from '../spec/language.js';

/** What is said of a code. */
export interface Words {
  readonly code: string;
  readonly texts: readonly string[];
  readonly statuses: readonly number[];
}

/** A judgement to look at: one reason where the words point to it, else what comes into question. */
export type Proposal =
  { readonly reason: TaxonomySpec['reasons'][number] } | { readonly candidates: readonly string[] };

/**
 * Words that tell a reason, the more telling ones first. They are looked for in
 * the code, taken apart into words, and in its message and description; where
 * several match, the first wins.
 */
const SIGNS: readonly (readonly [reason: string, sign: RegExp])[] = [
  ['LIVENESS_CHECK_FAILED', /\bliveness|\blive ?detect|\bspoof|活体/u],
  [
    'MULTIPLE_FACES_DETECTED',
    /\b(?:multi(?:ple)?|several|more than one) (?:faces?|person)|\btoo many faces? (?:in|detected)|多(?:个|张)?人脸/u,
  ],
  [
    'NO_FACE_DETECTED',
    /\bno faces?\b(?!.*\bgroup)|\bface (?:is )?not (?:found|detected) in|\bunable to detect (?:a )?face|\bwithout (?:a )?face|(?:未|没有|无法)(?:检测|识别)到?人脸|无人脸|kein gesicht|aucun visage|ning[uú]n rostro|sin rostro|顔が(?:検出|見つか)|얼굴(?:을|이)? ?(?:찾을 수|검출|감지)/u,
  ],
  [
    'MEDIA_SIZE_OUT_OF_RANGE',
    /\b(?:too large or (?:too )?small|too small or (?:too )?large)\b|\bduration (?:is not allowed|must be)/u,
  ],
  [
    'FACE_OCCLUDED',
    /\bocclu|\bobstructed?\b|\bobscured\b|\bincomplete face|\bface (?:is )?(?:covered|cut off)|遮挡/u,
  ],
  [
    'FACE_TOO_SMALL',
    /\bface (?:frame )?(?:size )?(?:is )?(?:too )?small|\bsmall face|\bface size|人脸(?:太|过)小/u,
  ],
  [
    'FACE_QUALITY_TOO_LOW',
    /\bface (?:image )?quality|\bblur(?:ry|red)?\b|\bface lighting|\bfacing forward|\bquality score|人脸质量|模糊/u,
  ],
  [
    'FACE_DETECTION_FAILED',
    /\bface ?detect(?:ion|ed)? (?:is )?(?:fail\w*|not pass)|\bface (?:recognition|detection) fail|\bunable to recognize face|人脸检测失败/u,
  ],
  [
    'SUBJECT_NOT_DETECTED',
    /\bno (?:body|person|human|target|object|pose|hand|animal|product)\b|\b(?:body|human|pose|keypoints?) (?:joints? |detection )?(?:fail\w*|undetected|not detected)|\bobjects? undetected|\bnot enough keypoints/u,
  ],
  [
    'CONTENT_MODERATED',
    /\bmoderat|\bcontent (?:policy|safety|filter|violation|is not allowed)|\bpolicy violation|\baudit (?:not|fail|submit)|\bsafety (?:review|policy|system|check)|\b(?:illegal|sensitive|prohibited|inappropriate|nsfw|pornograph)\w* (?:content|image|text|word)|\bviolat\w+.*\bpolic|敏感|违规|审核(?:不|未)通过|内容(?:安全|审核)/u,
  ],
  [
    'INSUFFICIENT_BALANCE',
    /\b(?:insufficient|not enough|no|out of|low|exhausted|used up) (?:\w+ )?(?:balance|credits?|funds|points|quota|tokens? balance)\b|\b(?:balance|credits?|funds) (?:is |are )?(?:insufficient|not enough|low|exhausted|used up|too low)|\barrears?\b|\boverdue\b|\bpayment required|\bunpaid|\bplan expired|\bprepaid|\bin debt|余额不足|欠费|额度不足|点数不足|残高不足|잔액 ?부족|guthaben|saldo insuficiente|solde insuffisant|crédits? insuffisants?/u,
  ],
  [
    'ACCOUNT_SUSPENDED',
    /\b(?:account|user|service|app|tenant|customer)\b[^.]*\b(?:suspended|frozen|froze|freeze|locked|disabled|banned|blocked|deactivated|repossessed|closed)\b|\b(?:suspended|frozen|banned) account|\bstop using|账[号户](?:已|被)?(?:冻结|封禁|禁用|停用|锁定)|アカウント停止|konto.*gesperrt/u,
  ],
  [
    'SERVICE_NOT_ACTIVATED',
    /\b(?:service|product|api|sub service|feature|function)\b[^.]*\b(?:not (?:been )?(?:activated|enabled|subscribed|opened|purchased|open)|is disabled)|\bnot (?:activated|subscribed|purchased)\b|(?:未|没有)(?:开通|订购|购买|启用)/u,
  ],
  [
    'SIGNATURE_INVALID',
    /\bsign(?:ature)? ?(?:is |calculation |verification )?(?:invalid|error|fail\w*|mismatch|incorrect|wrong|does not match|not match)|\b(?:invalid|wrong|incorrect|bad) sign(?:ature)?\b|\bsignature failure|签名(?:错误|失败|无效|不正确|校验|验证)|署名/u,
  ],
  [
    'CREDENTIALS_EXPIRED',
    /\b(?:token|key|signature|credential|session|certificate|licen[cs]e|ticket)s?\b[^.]*\bexpire|\bexpired? (?:token|key|signature|credential|session|timestamp)|\bneeds to be updated|(?:令牌|凭证|token|签名|密钥)(?:已)?(?:过期|失效)|トークン.*期限|abgelaufen/u,
  ],
  [
    'UNAUTHENTICATED',
    /^unauthori[sz]ed\b(?! operation)|\bunauthori[sz]ed \(|\bunauthenticated|\bauth(?:entication|orization information|orization header)? ?(?:has )?(?:fail\w*|missing|error|required|is required|invalid)|\b(?:invalid|incorrect|wrong|missing|unknown|illegal|bad|no|malformed)\b[^.]{0,20}\b(?:api ?key|access ?key|secret|(?<!face )token|credentials?|app ?id|app ?key)\b|(?<!face )(?<!resource )\b(?:api ?key|access ?key|secret|token|credentials?|key)\b[^.]*\b(?:is |are |was )?(?:invalid|incorrect|wrong|missing|unknown|not (?:found|exist|valid)|does not exist)|\bnot logged in|\blog ?in required|\bmfa fail|鉴权失败|认证失败|身份(?:认证|验证)失败|未(?:授权|登录|认证)|(?:无效|错误)的?(?:密钥|令牌|token|api ?key)|認証(?:に失敗|エラー|失敗)|인증 ?(?:실패|오류)|nicht authentifiziert|ungültiger? (?:api-?)?(?:schlüssel|token|key)/u,
  ],
  [
    'PERMISSION_DENIED',
    /\bforbidden\b|\b(?:permission|access|authori[sz]ation)\b[^.]*\b(?:denied|required|insufficient|missing|not granted)|\b(?:no|insufficient|lack|without) (?:\w+ )?(?:permission|access|privilege|rights)|\bnot (?:authorized|allowed to|permitted)\b|\bunauthori[sz]ed operation|\baccess denied|\bip (?:not in )?(?:white|allow)|权限(?:不足|拒绝)|(?:无|没有|缺少)(?:访问|操作|调用)?权限|拒绝访问|禁止(?:访问|使用)|権限|アクセス(?:拒否|禁止)|권한|keine berechtigung|zugriff verweigert|acc[eè]s refusé|acceso denegado|sin permiso/u,
  ],
  [
    'CONCURRENCY_LIMITED',
    /\bconcurren(?:t|cy)[^.]*\b(?:limit|exceed|too many|reached|maximum)|\b(?:exceeded|limit|too many|maximum)[^.]*\bconcurren|\bin (?:flight|progress) (?:tasks )?limit|并发(?:数|量)?(?:超|限|过|达)|同時(?:実行|接続)/u,
  ],
  [
    'RATE_LIMITED',
    /\brate[ -]?limit|\btoo many requests|\b(?:requests?|calls?) (?:are |is )?too (?:frequent|many|fast)|\btoo often\b|\bthrottl|\b(?:request )?frequency\b|\bqps\b|\btraffic control|\bflow (?:control|restriction)|\brequest limit exceeded|\bslow down|\brequests per (?:second|minute)|(?:请求|调用|访问)(?:过于|太|频率)?(?:频繁|过快|过多|频率|超限)|限流|超(?:过|出).*(?:频率|qps)|リクエスト(?:が多|過多|数)|レート制限|요청.*(?:초과|많)|zu viele anfragen|demasiadas (?:solicitudes|peticiones)|trop de requêtes/u,
  ],
  [
    'MEDIA_DOWNLOAD_FAILED',
    /\b(?:image|video|file|audio|picture|url|media|obs)\b[^.]*\bdownload[^.]*\b(?:fail\w*|error)|\b(?:fail\w*|unable|error)\b[^.]*\b(?:to )?(?:download|obtain|fetch|get)\w*[^.]*\b(?:image|video|file|url|media)\b|\bdownload fail|(?:图片|视频|文件|音频|url)下载(?:失败|错误|超时)|ダウンロード(?:に)?失敗/u,
  ],
  [
    'TIMEOUT',
    /\btime(?:d)? ?out\b|\bdeadline exceeded|\btook too long|超时|タイムアウト|시간 ?초과|zeitüberschreitung/u,
  ],
  [
    'INVALID_URL',
    /\b(?:invalid|illegal|malformed|bad|incorrect|wrong) (?:\w+ )?ur[li]\b|\bur[li]\b[^.]*\b(?:invalid|illegal|malformed|incorrect|format error|not valid)|url.*(?:无效|错误|不合法|格式)/u,
  ],
  [
    'MEDIA_DECODE_FAILED',
    /\b(?:decod(?:e|ing)|pars(?:e|ing))\b[^.]*\b(?:base ?64|image|video|picture|file|audio|fail\w*)|\b(?:base ?64|image|file|video)\b[^.]*\b(?:decod\w*|pars(?:e|ing))|(?:图片|图像|视频|文件|base64)(?:解码|解析)(?:失败|错误)|デコード/u,
  ],
  [
    'UNSUPPORTED_MEDIA_FORMAT',
    /\b(?:image|video|file|audio|picture|media)s?\b[^.]*\bformat\b|\bformat of the (?:\w+ )?(?:image|video|file|audio)|\bunsupported (?:file|image|media|video|audio|picture)|\bfile types?\b|\b(?:media|mime|content) type\b|\bgr[ae]yscale|(?:图片|图像|视频|文件|音频)(?:格式|类型)|ファイル形式|dateiformat/u,
  ],
  [
    'MEDIA_TOO_LARGE',
    /\b(?:image|video|file|picture|audio)s?(?: file)?(?: (?:size|resolution|duration|length|dimensions?))?(?: on \w+)?(?: is| are)? (?:too (?:large|big|high|long)(?! or)|exceed|larger than|above)|\bresolution (?:is )?too (?:high|large)(?! or)|\bsize of the [^.]*\b(?:image|video|file|picture)s?\b[^.]*\bexceed|\b(?:high|max\w*) resolution|(?:图片|图像|视频|文件|音频)(?:大小|尺寸|分辨率|时长)?(?:过大|太大|超|过长)|datei.*zu groß|ファイル.*大き/u,
  ],
  [
    'MEDIA_SIZE_OUT_OF_RANGE',
    /\b(?:image|video|picture|page|pixels?|aspect ratio|resolution|duration|dimensions?)\b[^.]*\b(?:too (?:small|low|short)|smaller than|below|out of range|size invalid|not allowed|too large or too small)|\blow resolution|(?:图片|图像|视频)(?:尺寸|大小|分辨率|时长|宽高比)(?:过小|太小|不符|不正确|错误)/u,
  ],
  [
    'REQUEST_TOO_LARGE',
    /\b(?:(?<!response )body|payload|entity|request size)\b[^.]*\b(?:too (?:large|big|long)|exceed|size)|\btoo many files|\bbatch size|\b(?:text|prompt|content|input)(?: is| length)? (?:too long|exceeds)|请求(?:体|包)?(?:过大|太大)|(?:文本|内容)(?:过长|超长)/u,
  ],
  [
    'TASK_CANCELLED',
    /\bcancel(?:l?ed|lation)?\b|\baborted by|\brevoked\b|(?:已|被)?取消|キャンセル|abgebrochen/u,
  ],
  [
    'TASK_NOT_FOUND',
    /\b(?:task|job)s? (?:id )?(?:is |was |does |could )?(?:not (?:be )?(?:found|exist)|unknown|expired)|\b(?:no such|unknown|invalid) (?:task|job)|任务(?:id)?(?:不存在|未找到|已过期)|タスク.*見つかり|存在しないタスク/u,
  ],
  [
    'RESOURCE_ALREADY_EXISTS',
    /\balready (?:been )?(?:exist|registered|in the|used|taken|created)|\bduplicated?\b(?! value)|\bhas been registered|\bexists already|(?:已|已经)存在|重复|既に(?:存在|登録)|이미 ?존재|bereits vorhanden|existiert bereits/u,
  ],
  [
    'QUOTA_EXCEEDED',
    /\bquota\b(?! freeze)|\b(?:number|count|amount|capacity|storage)\b[^.]*\b(?:in the|upper limit|reached|full|per (?:account|user|person))\b|\bstorage limit|配额|超(?:过|出)(?:最大)?(?:数量|上限|限制|限额)|上限/u,
  ],
  [
    'RESOURCE_CONFLICT',
    /\bconflict\b|\bin use\b|\bbeing (?:deleted|processed|changed|modified|shipped)|\bin (?:process|transit)\b|\bconcurrently\b|\bbusy (?:resource|object)|\blocked by|冲突|正在(?:处理|删除|使用)|占用|競合|処理中/u,
  ],
  [
    'SERVICE_UNAVAILABLE',
    /\b(?:service|server|system|model|gateway|resource|backend|engine)\b[^.]*\b(?:unavailable|busy|overload\w*|maintenance|is down|not available)|\bunavailable\b|\bmaintenance\b|\boverload|\bgateway error|\bsold out|服务(?:不可用|繁忙|忙)|系统(?:繁忙|维护)|メンテナンス|利用できません|混雑|서비스.*(?:불가|중단)|nicht verfügbar|überlastet|wartung/u,
  ],
  [
    'UNSUPPORTED_OPERATION',
    /\bunsupported (?:operation|action|method|api|version|protocol|region|feature|model)|\b(?:operation|method|function|feature|region|api)\b[^.]*\b(?:not supported|unsupported|not implemented)|\b(?:api|action|interface|endpoint|version|method|path)\b[^.]*\b(?:does not exist|not exist|not found|unknown)|\bno such (?:api|action|version|method)|\bunknow[n]? (?:method|action|api)|\bmethod not allowed|\bnot implemented|不支持|接口不存在|方法不存在|未対応|サポートされて|지원(?:하지|되지)|nicht unterstützt/u,
  ],
  [
    'RESOURCE_NOT_FOUND',
    /\bnot (?:be )?(?:found|exists?)\b|\bdoes not exist|\bno such\b|\bcannot be found|\bno matched data|不存在|未找到|找不到|見つかりません|存在しません|찾을 수 없|존재하지|nicht gefunden|existiert nicht|no encontrado|introuvable/u,
  ],
  [
    'MISSING_ARGUMENT',
    /\b(?:missing|lacking|lack of)\b|\b(?:is|are|must be) (?:required|missing|mandatory)\b|\bcannot (?:be )?empty|\b(?:is|are) (?:empty|null|blank)\b|\bmissing or empty|\bempty (?:parameter|body|value|field|image)|缺少|缺失|不能为空|为空|必填|必須|不足しています|누락|필수|fehl(?:t|en|ende[rs]?)\b|falta/u,
  ],
  [
    'INVALID_ARGUMENT',
    /\b(?:invalid|illegal|incorrect|wrong|bad|malformed|unexpected|unwanted|unknown)\b[^.]*\b(?:param\w*|argument|value|request|field|format|input|type|json|body|header|version|path|name|module|option|id)\b|\b(?:param\w*|argument|value|field|format|input|json|body|header|name|id|type)\b[^.]*\b(?:invalid|illegal|incorrect|wrong|error|malformed|fail\w*|out of range|is not valid|contains invalid|too long|must be)|\bvalidation (?:failed|error)|\bbad request|\bexceeds? the length|\bnot defined\b|参数(?:错误|无效|不合法|异常|校验|有误|格式)|(?:非法|无效)(?:的)?(?:参数|请求|输入)|格式(?:错误|不正确)|パラメータ(?:が)?(?:不正|無効|エラー|誤)|不正な|無効な|잘못된|유효하지|ungültig\w*|inválid[oa]|invalide|неверн/u,
  ],
  [
    'INTERNAL',
    /\binternal\b|\b(?:server|system|database|backend|algorithm|program)\b[^.]*\b(?:error|exception\w*|fault|fail\w*)|\bservice (?:is )?exceptional|内部错误|(?:服务器?|系统|数据库|服务端)(?:内部)?(?:错误|异常|出错)|内部エラー|サーバー?エラー|システムエラー|내부|서버 ?오류|interner? (?:server)?fehler|serverfehler|error interno|erreur interne|erro interno|errore interno|внутренн/u,
  ],
  [
    'UNKNOWN',
    /\bunknown\b|\bunspecified\b|未知(?:错误|异常)|不明な|알 ?수 ?없는|unbekannt|неизвестн/u,
  ],
];

/** Statuses that say something when the words say nothing; still only for a person to weigh. */
const TELLING = new Set([401, 402, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504]);

/** Proposes a judgement of a code from its words; a status alone never decides. */
export function judge({ code, texts, statuses }: Words, taxonomy: TaxonomySpec): Proposal {
  const name = code.replace(/^.*\./su, '');
  const found = [
    ...new Set(
      [...texts, wordsOf(name)]
        .map((text) => signOf(text))
        .filter((reason) => reason !== undefined),
    ),
  ];
  const known = found.flatMap((sign) => taxonomy.reasons.filter(({ reason }) => reason === sign));
  // That a failure is unknown says less than anything else does.
  const [only] = known.filter(({ reason }) => known.length === 1 || reason !== 'UNKNOWN');
  if (only !== undefined && known.every((reason) => reason === only || isVague(reason.reason)))
    return { reason: only };
  const telling = known.filter(({ reason }) => !isVague(reason));
  if (telling.length === 1 && telling[0] !== undefined) return { reason: telling[0] };
  const byStatus = taxonomy.statuses.filter(
    ({ status }) => statuses.includes(status) && TELLING.has(status),
  );
  const candidates = [...known, ...byStatus].map(({ reason }) => reason);
  return { candidates: [...new Set(candidates)] };
}

/** What nearly every failure can be called besides what it is. */
function isVague(reason: string): boolean {
  return /^(?:INVALID_ARGUMENT|INTERNAL|UNKNOWN)$/u.test(reason);
}

function signOf(text: string): string | undefined {
  const words = text.toLowerCase();
  return SIGNS.find(([, sign]) => sign.test(words))?.[0];
}

/** `ERROR_NO_FACE`, `NoFace`, `Image.NoFace` → `no face`. */
function wordsOf(code: string): string {
  return code
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:error|err) /iu, '');
}
