/**
 * Pieces of real pages in their shape: names of tags, classes and attributes as seen on captures of the years given,
 * everything a person wrote or Gmail generated replaced by our own.
 */

const log = (...list: unknown[]) => btoa(JSON.stringify(list)).replaceAll('=', '.');

/** Fields of a new message, Vietnamese labels, 2023: no wrapper but the dialog is known. */
export const FIELDS_2023 = `<div role="dialog">
<input class="agP aFw" peoplekit-id="BbVjBd" type="text" role="combobox" aria-label="T\u1edbi">
<input name="subjectbox" class="aoT" value="C\u00e2n b\u0103ng t\u1ea3i" aria-label="Ch\u1ee7 \u0111\u1ec1">
<div class="Am aiL Al editable LW-avf tS-tW" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false" aria-label="N\u1ed9i dung">Hi Ana<br></div>
<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="G\u1eedi \u202a(Ctrl-Enter)\u202c" jslog="32601; u014N:xr6bB,cOuCgd; dYFj7e:true; 11:${log('#msg-a:r555', null, ['#thread-a:r-666'])}; 4:${log(null)}">G\u1eedi</div>
</div>`;

/** An inline reply, 2026: no \`g_editable\`, no named fields, Send thirteen levels up, a placeholder beside the body. */
export const INLINE_2026 = `<div role="main"><h2 class="hP" data-thread-perm-id="thread-f:1234567890123456">Belts</h2>
<div role="list">
<div role="listitem" class="kv"><div class="adf ads"><span class="gD" email="ana@harbour.example">Ana</span><span class="g3" title="1 May">1 May</span> Do you sell belts?</div></div>
<div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:1775568780109575075" data-legacy-message-id="18a41665ecb473a3"><span class="gD" email="pat@sender.example">Pat</span><div class="a3s">We do. Which ones?<div class="gmail_quote">On 1 May, ana@harbour.example wrote:<br>Do you sell belts?</div></div></div></div>
</div>
<div class="qz aiL"><div class="et"><div class="ZyRVue"><div>
<table class="cf An"><tbody><tr><td class="Ap"><div aria-hidden="true"><input aria-label="Subject" value=""></div>
<div class="Ar Au"><div class="aO7"><div class="Am aiL aO9 Al editable" contenteditable="true" role="textbox" tabindex="1" aria-label="Message Body">And by when?</div><span>Press / for more</span></div></div></td></tr></tbody></table>
<div><div role="button" aria-label="Send (\u2318Enter)" class="T-I J-J5-Ji aoO v7">Send</div></div>
</div></div></div></div></div>`;

/** An open message, 2023: the body has no class of its own, trimmed lines at its end. */
export const MESSAGE_2023 = `<div class="nH aHU" role="main"><h2 data-legacy-thread-id="18a41665ecb473a3">Keys</h2><div class="nH">
<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true"><div class="Bk"><div class="G3 G2"><div><div>
<div class="adn ads" data-message-id="#msg-f:1775568780109575075" data-legacy-message-id="18a41665ecb473a3"><div class="gs">
<table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><span class="gD" email="ana@harbour.example" name="Ana Ruiz">Ana Ruiz</span></td>
<td><div class="T-I J-J5-Ji T-I-Js-IF aaq" role="button" jslog="21576; u014N:cOuCgd; 1:${log('#thread-f:1775568780109575075')}; 4:${log('#msg-f:1775568780109575075')}" aria-label="Reply"></div></td></tr></tbody></table>
<div class="ii gt"><div class="a3s aiL">The keys are with Bo.<div class="yj6qo"></div><div class="adL"><br></div></div></div>
</div></div></div></div></div></div></div></div></div>`;

/** Two folded messages, Russian labels, 2020: senders, dates in words, the snippet twice. */
export const FOLDED_2020 = `<div role="main"><div role="list">${[1, 2]
  .map(
    (
      n,
    ) => `<div class="kv" role="listitem"><div class="adf ads"><img class="ajn" jid="ana@harbour.example" data-hovercard-id="ana@harbour.example" data-name="\u0410\u043d\u0430" aria-hidden="true"><table class="cf gJ"><tbody>
<tr><td><span email="ana@harbour.example" data-hovercard-id="ana@harbour.example" name="\u0410\u043d\u0430" class="gD" role="gridcell">\u0410\u043d\u0430</span></td><td><div class="iA g6">\u041f\u0438\u0441\u044c\u043c\u043e ${n}</div></td><td class="gH bAk"><span class="g3" title="26 \u0434\u0435\u043a. 2019 \u0433., 22:53">26 \u0434\u0435\u043a.</span></td></tr>
<tr><td><div class="iA g6" role="gridcell">\u041f\u0438\u0441\u044c\u043c\u043e ${n}</div></td></tr></tbody></table></div></div>`,
  )
  .join('')}</div></div>`;
