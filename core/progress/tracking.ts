/** Parameters that say where a visitor came from, never which page is shown. */
const tracking: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh epik rdt_cid sccid
  scid irclickid irgwc cjevent mc_cid mc_eid _ga _gl _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok oly_anon_id
  oly_enc_id vero_id vero_conv wickedid srsltid s_kwcid ef_id _branch_match_id _branch_referrer _openstat _ke dm_i
  ml_subscriber ml_subscriber_hash at_campaign at_medium at_custom1 pk_campaign pk_kwd pk_source mtm_campaign mtm_source
  mtm_medium mtm_keyword mtm_content matomo_campaign guce_referrer guce_referrer_sig spm_id_from share_source __twitter_impression`.split(
    /\s+/,
  ),
);

/** Parameters that ask for the light print of the same page. */
const light = /^(?:amp(?:=(?:1|true|yes)?)?|outputtype=amp|m=[01])$/i;

/** Whether a parameter ("name=value") says only where the visitor came from. */
export function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.split('=', 1);
  return /^utm_/i.test(name) || tracking.has(name.toLowerCase());
}

/** Whether a parameter ("name=value") asks for an AMP or mobile print of the same page. */
export function isLight(parameter: string): boolean {
  return light.test(parameter);
}
