/** Made by `npm run filters:refresh` from AdGuard's URL Tracking filter (GPL-3.0-only); filters/NOTICE.txt tells its version. */
const NAMES = `
Tcsack __hsfp __hssc __hstc __io_lv _bdadid _bhlid _branch_match_id _branch_referrer _clde _cldee _ga _gl
_hsenc _hsmi _io_session_id _ly_c _ly_r _ope _openstat _sgm_action _sgm_campaign _sgm_pinned _sgm_source
_sgm_term _zucks_suid a8 action_object_map action_ref_map action_type_map adc_publisher adc_token adfrom
adj_campaign adj_creative adj_label adj_t adjust_adgroup adjust_campaign adjust_creative adjust_referrer
adjust_tracker adjust_tracker_limit admitad_uid adobe_mc_ref adobe_mc_sdid adsterra_clid adsterra_placement_id
af_ad af_adset af_click_lookback af_force_deeplink af_xp aiad_clid analytics_context analytics_trace_id
asgtbndr at_campaign at_campaign_type at_creation at_emailtype at_link at_link_id at_link_origin at_link_type
at_medium at_ptr_name at_recipient_id at_recipient_list at_send_date awc bance_xuid bemobdata beyond_uzcvid
beyond_uzmcvid bsft_aaid bsft_clkid bsft_eid bsft_ek bsft_mid bsft_uid btag cjdata cjevent cm_cr cm_me cmpid
cstrackid cuid cx_click cx_recsOrder cx_recsWidget dclid dpg_campaign dpg_content dpg_medium dpg_source
ebisAdID ebisOther1 ebisOther2 ebisOther3 ebisOther4 ebisOther5 elq elqCampaignId elqTrackId elqaid elqak
elqat emcs_t ems_dl erid external_click_id famad_xuid fb_action_ids fb_action_types fb_comment_id fb_ref
fb_source fbadid fbclid ftag gad_campaignid gad_source gbraid gci gclid gclsrc gps_adid guccounter
guce_referrer guce_referrer_sig hsCtaTracking hsa_acc hsa_ad hsa_cam hsa_grp hsa_kw hsa_la hsa_mt hsa_net
hsa_ol hsa_src hsa_tgt hsa_ver iclid int_campaign int_content int_medium int_source int_term ir_adid
ir_campaignid ir_partnerid irclickid irgwc is_retargeting itm_campaign itm_content itm_medium itm_source
itm_term janet jmtyClId ldtag_cl line_uid loclid lt_r maf mc_cid mc_eid mindbox-click-id mindbox-message-key
mkt_tok ml_subscriber ml_subscriber_hash msclkid mt_adset mt_campaign mt_click_id mt_creative mt_link_id
mt_medium mt_network mt_sub1 mt_sub2 mt_sub3 mt_sub4 mt_sub5 mtm_campaign mtm_cid mtm_content mtm_group
mtm_keyword mtm_medium mtm_placement mtm_source nb_expid_meta nb_placement nx_source oly_anon_id oly_enc_id
oprtrack personaclick_input_query personaclick_search_query pk_campaign pk_medium pk_source pk_vid rb_clickid
recommended_by recommended_code rtkcid s_cid sms_click sms_source sms_uph spot_im_redirect_source srclt
srsltid sscid tduid ttclid tw_medium tw_profile_id tw_source twclid unicorn_click_id user_email_address usqp
utm_ad utm_adgroup utm_adset utm_affiliate utm_brand utm_campaign utm_campaign_name utm_campaignid utm_channel
utm_cid utm_content utm_creative utm_email utm_emailid utm_emcid utm_emmid utm_id utm_id_ utm_journey_id
utm_keyword utm_lob utm_medium utm_name utm_newsletterid utm_place utm_product utm_pubreferrer utm_reader
utm_referrer utm_serial utm_servlet utm_session utm_siteid utm_social utm_social-type utm_source
utm_source_code utm_source_platform utm_supplier utm_swu utm_tag utm_term utm_umguk utm_userid utm_viz_id
utm_wave uzcid vc_lpp vero_conv vero_id vs_campaign_id vsm_cid vsm_pid vsm_type wbraid wickedid winflncrtag
wt_mc xtor yclid yj_r ymid ysclid
`;

/** Link parameters that serve nothing but tracking. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
