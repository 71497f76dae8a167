namespace SocraticBench.Core.Scoring.Weights;

/// <summary>The table in force, written by the fitting command. Not edited by hand.</summary>
internal static class FittedTable
{
    public const string Text = """
# fitted 2026-11-23 on the dev half of public studies (docs/validity.md)
# turns.jsonl sha256 bbd9c49ee00523fb4347eabcdd6566d4e642da45c99d96b0084ac21e852bb947
# question_types.jsonl sha256 62527b13e127ebb3c6e4eea239c1e5783ff8a44b6282879c7aa373c2b5d5e5f8
# 10285 labelled turns; 184 fixed features under 5 gates; 3884 rows
# feature	Socratic	Untold	Closed	Leading	Reveal	Lecturing	Advice	Definitions	Assumptions	Evidence	Implications	Alternatives
calibration	0.9364	0.6875
intercept	-1.0405	1.2007	-0.191	0.5711	-1.4681	-0.4685	-1.19	-0.3136	-2.1524	-0.104	-0.4871	-0.564
asks	0.468		0.124	-0.103	-0.211	-0.282	-0.038
marked	0.707		0.284	-0.154	-0.297	-0.496	-0.07
mark_last	0.197		-0.058	0.029	-0.505	-0.08	-0.109
ask_last	0.081		-0.089	0.154	-0.207	0.186	-0.015
one_question	0.322		0.108	-0.029	-0.121	-0.219	-0.089
several_questions	0.252		-0.113	0.026	-0.09	-0.158	-0.04
three_questions	0.058		-0.126	-0.07	-0.067	0.066	0.04
unmarked_question	-0.526		0.317	0.419	0.218	0.407	0.022
prompt_only	0.116		-0.062	-0.211	0.027	-0.137	-0.017
tag	-0.247		0.308	0.304		0.019	0.057
choice	0.289		-0.209	-0.291	-0.092	-0.232	0.228	0.081	-0.126	0.014	0.014	-0.043
negative_auxiliary	0.059		0.029		0.212	0.121	0.033
polite_opener	-0.158		0.1	0.021	-0.003	0.241	0.054	0.125	-0.055	0.211	-0.243	-0.153
embedded_question_word	0.025		-0.003	-0.166	-0.471	0.353	-0.208	-0.09	0.024	0.093	-0.015	0.031
main_what	0.228		-0.882	0.056	-0.263	0.065	-0.043	0.324	-0.277	0.035	-0.09	0.039
main_what_if	-0.129		0.031	0.084	-0.018	-0.023	0.14	-0.567	-0.12	-0.573	0.539	0.415
main_why	0.014		-0.159	-0.084	-0.015	-0.102	0.103	-0.35	0.056	0.621	-0.407	-0.511
main_how	0.199		-0.46	-0.099	-0.137	0.024	-0.319	0.437	0.045	-0.404	0.159	0.09
main_quantity	0.034		0.187	0.369	-0.062	-0.357	-0.05	-0.235	-0.145	0.485	-0.131	-0.107
main_which	0.092		0.178	-0.194	0.304	-0.051	-0.242	0.166	0.062	0.243	-0.331	0.243
main_be	-0.122		0.033	0.135	-0.076	0.015	0.164	0.091	0.124	-0.466	0.192	0.209
main_do	-0.156		0.588	0.162	-0.005	0.54	0.023	0.324	0.058	-0.17	0.11	0.132
main_have	0.033		0.195	-0.09	-0.022	-0.038	0.11	-0.053	-0.024	0.171	-0.073	-0.036
main_can	0.065		-0.146	0.212	-0.153	-0.143	-0.181	0.051	-0.106	0.473	-0.261	-0.155
main_would	0.05		0.149	-0.057	0.177	-0.123	0.002	-0.201	0.091	-0.218	0.309	-0.19
main_statement	0.054		0.254	-0.412	0.037	-0.051	0.277	0.012	0.237	-0.197	-0.015	-0.13
main_fragment	0.015		0.304	-0.063		0.036	0.053
main_prompt	0.091		-0.147	-0.122	0.022	-0.075	-0.076
any_why	0.167		-0.153	-0.305	-0.015	-0.123	0.137	-0.35	0.056	0.621	-0.407	-0.511
any_how	0.241		-0.586	-0.282	-0.133	0.003	-0.248	0.437	0.045	-0.404	0.159	0.09
any_what	0.192		-0.846	0.251	-0.319	-0.076	0.001	0.324	-0.277	0.035	-0.09	0.039
any_yes_no	0.052		1.176	0.093	-0.073	-0.291	0.125	0.099	0.435	-0.619	0.505	-0.017
words_log	-0.352		-0.088	0.153	0.079	0.255	0.251	-0.119	0.091	-0.003	0.083	-0.142
stated_log	-0.269	-0.572	-0.004	0.074	0.057	0.339	0.149
asked_log	0.149		-0.036	-0.037	-0.012	-0.171	-0.006	-0.119	0.091	-0.003	0.083	-0.142
main_log	0.244		-0.087	-0.126	0.028	-0.191	-0.043	-0.119	0.091	-0.003	0.083	-0.142
at_most3_words	0.118		0.285	0.062	0.132	-0.21	0.136	0.058	0.096	0.042	-0.098	-0.066
at_most6_words	0.026		0.442	-0.224	0.365	-0.069	-0.29	0.471	-0.199	0.06	-0.429	-0.002
at_least25_words	-0.089		-0.06	0.115	0.227	0.117	0.185	0.062	-0.052	-0.013	0.059	-0.082
at_least45_words	-0.253		0.215	0.082	0.34	0.256	0.212
at_least80_words	-0.254		-0.087	-0.007	0.208	0.196	0.005
asked_share	0.765		-0.046	0.016	-0.2	-0.677	-0.177
stated_before_log	-0.229		0.127	0.117	0.123	0.441	0.012
stated_after_log	0.094		0.104	-0.026	0.04	-0.24	-0.046
sentences_log	-0.166		0.02	0.108	0.032	0.094	0.102
statements_log	-0.204	-1.053	0.003	0.095	0.11	0.2	0.113
longest_statement_log	-0.041	-0.608	0.031	-0.008	0.002	0.143	0.055
acknowledges	-0.326		0.037	0.072	-0.19	0.03	0.278
numbers_stated_log	-0.086	-0.139	0.028	-0.078	0.156	0.01	0.059
numbers_asked_log	-0.162		-0.009	0.077	0.178	0.073	-0.092	-0.044	0.017	0.028	-0.006	-0.012
new_number_stated	-0.183	-0.6	0.192	0.044	0.457	0.257	0.273
new_number_asked	-0.058		0.041	0.077	-0.086	0.103	-0.259	-0.155	0.055	0.116	-0.025	-0.065
known_number_stated	-0.002			0.149	0.571	-0.235	-0.008
equation_stated	0.068	-0.054			-0.267	-0.043	-0.098
equation_asked	-0.1				0.158	-0.059	-0.048
operator_stated	0.064	-0.103		0.007	0.017	0.009	-0.104
operator_asked	-0.031		-0.077	0.073	-0.004	0.103	-0.065
ends_in_new_number	-0.18		-0.011	0.082	-0.057	0.1	-0.185	-0.055	-0.042	0.019	0.005	0.008
stated_known_share	-0.011		0.05	-0.205	0.178	-0.085	-0.083
stated_student_share	0.022		0.219	-0.205	-0.349	-0.292	-0.099
stated_new_log	-0.38	-0.288	0.043	0.185	-0.066	0.434	0.194
asked_known_share	0.239		-0.254	-0.397	0.05	-0.518	-0.133	0.244	-0.298	0.02	-0.007	-0.045
asked_student_share	0.109		-0.076	-0.397	0.009	-0.294	0.123	0.244	-0.298	0.02	-0.007	-0.045
asked_new_log	0.067		0.107	0.01	0.025	-0.046	0.015	-0.207	0.142		0.161	-0.111
student_echo	0.093		-0.228	-0.072	0.221	0.175	0.029	0.019	-0.023	0.002	-0.003	-0.011
student_asks	-0.192		0.208	0.17	0.19	0.476	-0.232	-0.145	0.049	0.017	-0.127	0.116
student_short	-0.148		-0.003		0.829	0.53	0.223
student_long	0.188		-0.045	-0.319	-0.827	-0.326	0.014	-0.031	0.151	0.003	-0.004	-0.18
student_numbers	0.097		0.045	0.141	0.109	0.022	-0.388	-0.053	-0.036	0.054	-0.008	0.018
student_uncertain	0.115		-0.104	-0.244	-0.198	-0.372	0.226	-0.057	0.049	-0.097	0.09	0.328
student_agrees	-0.059		-0.012	0.204	-0.25	-0.007	-0.019	-0.154	-0.155	0.097	0.034	0.327
first_turn	-0.098		-0.121		-0.094	-0.39	-0.475
context_log	-0.111		0.021		-0.119	0.022	0.164
quote_stated	-0.448	-0.786	0.105	-0.076	0.048	-0.088	-0.076
quote_asked	0.196		-0.082	-0.131	0.042	-0.136	-0.174
exclaims	0.372				0.035	-0.478	-0.073
trails_off	0.284
breaks_off	-0.167		0.166	0.4		-0.074	-0.077
lists	-0.17		0.112		0.039	0.229	0.139
code	0.019				-0.032	-0.003	-0.009
you_stated	-0.101		-0.029	0.09	-0.016	-0.152	0.114
you_asked	0.049		-0.003	-0.19	0.003	-0.044	0.16	0.071	0.054	0.012	-0.087	-0.113
self_stated	0.024		-0.064	-0.019	-0.016	0.075	0.244
self_asked	-0.084		-0.023	-0.037	0.09	0.172	-0.036	-0.004	0.038	-0.001	-0.025	-0.021
we_stated	0.015		0.018	0.08	-0.026	0.06	-0.114
we_asked	-0.051		0.054	0.162	-0.026	0.058	0.009	-0.012	0.038	-0.015	-0.02	-0.016
foreign_share	0.157		0.081	-0.137	-0.361	-0.285	0.042	-0.197	-0.032	0.009	0.252	0.063
no_ask_with_student_asking	-0.035		-0.117	0.264	0.258	0.367	-0.086
no_ask_short	-0.062		-0.029	-0.099	0.436	0.071	-0.265
asked_of_numbers	0.214		-0.034	-0.178	-0.136	-0.474	-0.393	-0.053	-0.036	0.054	-0.008	0.018
stated_before_numbers_ask	0.005		0.041	0.081	0.216	-0.195	-0.062
derived_number_stated	-0.164	-0.108	0.05	0.257	-0.04	0.166	-0.114
derived_number_asked	-0.045		-0.051	0.006	-0.067	0.234	0.051	-0.001	-0.01	0.015	-0.012	-0.001
right_equation	-0.051	-0.645	-0.01	-0.273	0.888	-0.03	0.006
tutor_asked_before	-0.186		0.056		0.087	0.069	-0.512
student_repeats	0.079		-0.15		0.382	-0.42	0.007
tutor_repeats_share	0.187		0.029		0.374	0.142	-0.031
last_states	-0.229		0.081	-0.128	0.461	0.099	0.216
last_states_log	-0.064		0.022	-0.141	0.386	0.015	0.055
first_acknowledges	0.217		-0.15	-0.306	-0.158	-0.044	-0.069
one_sentence	0.378		-0.064	-0.35	-0.168	-0.097	-0.174
two_sentences	0.179		0.045	0.013	-0.2	-0.157	-0.044
no_mark_at_all	0.155		0.138	0.262	-0.333	-0.162	-0.015
asked_numbers_only	0.051			-0.086	-0.003	0.072
question_before_last	0.127		0.317	0.028	-0.004	-0.359	-0.048
open_main	-0.075		-0.489	-0.078	-0.173	0.14	-0.021	-0.355	-0.075	-0.145	0.047	-0.159
main_short	0.187		0.273	-0.403	-0.069	0.304	-0.121	0.21	0.171	0.013	-0.187	-0.173
main_long	-0.221		0.341	0.036	0.455	0.071	0.514	-0.014	-0.134	0.136	-0.011	-0.291
states:advice_duty	-0.06		0.071	0.115	-0.239	0.191	0.556
states:advice_soft	-0.077		-0.007	0.1	-0.244	0.009	0.523
states:advice_step	0.144		0.03	0.101	-0.166	-0.003	0.21
states:lets	0.028		-0.003	0.084	-0.293	-0.389	-0.107
states:answer_stated	-0.34	-1.09	-0.147	0.114	0.307	0.382	0.232
states:correction	-0.116	-0.214	0.079	-0.04	0.705	0.25	-0.039
states:slip_named	0.077		-0.022	0.203	-0.146	-0.013	-0.098
states:definition	0.03	-0.136	-0.054	-0.002	0.262	0.153	-0.045
states:explanation	0.035	-0.092	0.003	-0.14	-0.083	0.185	-0.022
states:example	0.01	-0.292	-0.001	0.25	-0.009	0.107	-0.007
states:reminder	-0.21		0.166	0.176	0.235		0.315
states:praise	0.124		0.098	0.034	0.074	-0.422	-0.015
states:agreement	0.237		0.036	-0.213	0.054	0.149	-0.501
states:disagreement	-0.448	-0.31	0.245	-0.091	-0.091	0.27	0.291
states:leading_polar	-0.083		-0.053	0.154	0.044	-0.016	-0.171
states:recall	-0.068		-0.016	-0.085	0.231	0.164	-0.256
states:open_up	0.197		-0.013	-0.058	0.071		-0.101
states:opinion	-0.055		-0.072	0.015	-0.146	-0.144	-0.032
states:reasoning	-0.108		-0.017	-0.008	-0.185	-0.26	-0.158
states:try_again	0.049		-0.062	0.144	-0.303	-0.335	0.051
states:notice	-0.009		-0.062	0.127	-0.111	0.132	-0.16
states:offer	-0.047	-0.054	0.044	-0.115	0.076	-0.037	0.017
states:information	-0.014	-0.787	-0.021	0.052	0.026	0.18	-0.011
states:empathy	0.042		-0.27	0.11	-0.173	-0.32	-0.086
states:reflection	0.041		0.122	0.129	0.18	-0.501	0.047
states:permission			0.049			-0.007	-0.009
states:uncertain	0.548		-0.016	-0.055	-0.187	-0.184	0.056
states:role_talk	-0.009	-0.029	0.006			0.03	-0.021
states:manage	-0.016		-0.006	0.099	-0.113	0.081	-0.03
states:definitions	-0.075		0.046	-0.056	0.108	0.229	0.233
states:assumptions	-0.024		-0.007	0.015	-0.122	0.045	-0.088
states:evidence	-0.164		0.086	-0.005	-0.123	0.224	-0.269
states:implications	-0.006		-0.107	0.27	-0.209	0.092	0.178
states:alternatives	-0.068		-0.05	-0.081	0.202	0.298	0.058
states:meta	0.106		0.014	0.063	-0.032	-0.173	0.021
asks:advice_duty	-0.195	-0.21	-0.062	0.237	-0.083	0.082	-0.137	0.085	0.082	0.009	-0.059	-0.018
asks:advice_soft	-0.01		0.05	-0.19	0.064	-0.024	0.414	0.061	-0.02	-0.069	0.039	-0.019
asks:advice_step	-0.036		0.103	0.277	0.039	0.015	-0.031	0.051	-0.004	0.066	-0.032	-0.101
asks:lets	0.074		-0.045	0.041	-0.045	-0.03	0.074	-0.008	-0.002	-0.007	-0.014	0.045
asks:answer_stated	0.037		0.27	-0.054	0.178	0.124	-0.27	0.156	0.013	0.036	-0.106	-0.137
asks:correction	0.116		-0.097	0.012	0.094	-0.125	-0.101	0.024	0.02	-0.035	0.009	-0.177
asks:slip_named	-0.092		-0.006	0.056	0.1	-0.063	-0.058	-0.025	-0.025	0.024	0.033	-0.011
asks:definition	-0.128	-0.182	0.131	0.21	0.139	-0.057	-0.111	-0.066	0.058	-0.088	0.094	0.142
asks:explanation	-0.378	-0.251	0.214	0.227	0.161	0.254	0.226	0.28	0.067	-0.089	-0.065	-0.154
asks:example	0.005		-0.005	-0.158	0.007	0.224	-0.012	-0.212	-0.069	0.31	-0.155	0.009
asks:reminder	-0.09		0.108	0.111	0.007	0.102	0.039	-0.137	-0.009	0.321	-0.118	-0.008
asks:praise	-0.129		0.021	0.194	0.119	-0.088	0.147	0.015	0.007	-0.066	0.07	-0.038
asks:agreement	0.067		0.093	0.157	0.154	-0.147	-0.319	0.234	0.067	-0.044	-0.182	-0.078
asks:disagreement	-0.114		0.051	-0.1	0.177	0.225	-0.137	-0.055	0.092	0.03	0.004	-0.004
asks:leading_polar	-0.139	-0.144	0.106	-0.06	0.099	0.066	0.162	0.133	0.023	-0.072	-0.097	0.022
asks:recall	-0.1		0.033	0.382	-0.037	0.042	-0.049	0.161	-0.215	0.256	-0.102	-0.244
asks:open_up	0.415		-0.372	-0.784	-0.067	-0.111	-0.188	-0.347	-0.206	0.213	-0.234	0.052
asks:opinion	0.272		-0.31	-0.453	-0.058	0.018	0.176	0.201	-0.525	0.232	0.161	0.075
asks:reasoning	0.026		0.037	-0.202	0.007	0.023	0.293	0.028	-0.024	0.052	0.068	-0.032
asks:try_again	-0.08		0.022	-0.094	-0.237	-0.072	0.058	-0.008	-0.002	-0.004	0.017	-0.003
asks:notice	0.014		0.134	0.066	-0.166	-0.102	-0.175	0.821	-0.24	-0.382	-0.248	-0.271
asks:offer	-0.129		0.009	-0.041	-0.041	0.112	0.147	-0.005	0.02	-0.013	-0.005	-0.001
asks:information	-0.03		-0.019	-0.176	-0.004	0.18	-0.006	-0.052	0.058	0.067	-0.07	0.023
asks:empathy	0.033		-0.251	-0.156	-0.016	-0.051	-0.109	-0.016	-0.003	-0.006	0.032	-0.002
asks:reflection	-0.123		0.061	-0.188	0.081	-0.002	0.106	-0.049	0.113	-0.128	0.082	-0.02
asks:permission	0.029		0.036	-0.06	0.006	0.105	-0.02	0.022	0.003	-0.032	-0.007	-0.005
asks:uncertain	-0.248		0.099	0.021	0.256	0.17	0.198	0.031	0.011	-0.03	-0.041	0.028
asks:manage	0.166		0.013	-0.328	-0.009	-0.04	-0.023	-0.044	0.005	0.039	-0.013	-0.027
asks:definitions	0.39		-0.307	-0.56	-0.009	-0.035	0.145	1.349	-0.114	-0.589	-0.563	-0.438
asks:assumptions	0.008		-0.145	0.058	-0.069	-0.098	0.102	-0.89	2.216	-0.817	-0.709	-0.52
asks:evidence	0.097		-0.138	-0.225	0.016	0.08	0.007	-0.436	0.122	1.019	-0.593	-0.372
asks:implications	-0.169		0.014	0.145	0.045	0.219	0.544	-0.248	-0.168	-0.404	0.758	-0.517
asks:alternatives	0.14		-0.534	-0.376	0.159	0.044	-0.037	0.032	-0.293	-0.477	-0.511	1.492
asks:meta	0.071		-0.166		0.043	-0.045	0.041	0.007	-0.03	0.023	-0.049	0.034
asks@first_exchange	-0.281
marked@first_exchange	-0.211
mark_last@first_exchange	-0.172
ask_last@first_exchange	-0.324
one_question@first_exchange	-0.121
several_questions@first_exchange	-0.217
three_questions@first_exchange	0.12
unmarked_question@first_exchange	-0.276
prompt_only@first_exchange	0.133
tag@first_exchange	-0.147
choice@first_exchange	0.146
negative_auxiliary@first_exchange	0.027
polite_opener@first_exchange	-0.027
embedded_question_word@first_exchange	0.228
main_what@first_exchange	-0.27
main_what_if@first_exchange	-0.041
main_why@first_exchange	0.131
main_how@first_exchange	-0.011
main_quantity@first_exchange	-0.539
main_which@first_exchange	0.198
main_be@first_exchange	-0.022
main_do@first_exchange	-0.011
main_have@first_exchange	0.083
main_can@first_exchange	-0.258
main_would@first_exchange	0.031
main_statement@first_exchange	0.233
main_fragment@first_exchange	0.093
main_prompt@first_exchange	0.101
any_why@first_exchange	0.239
any_how@first_exchange	0.043
any_what@first_exchange	-0.41
any_yes_no@first_exchange	-0.037
words_log@first_exchange	0.02
stated_log@first_exchange	0.204
asked_log@first_exchange	-0.097
main_log@first_exchange	0.002
at_most3_words@first_exchange	-0.035
at_most6_words@first_exchange	-0.001
at_least25_words@first_exchange	0.107
at_least45_words@first_exchange	0.192
at_least80_words@first_exchange	0.082
asked_share@first_exchange	-0.506
stated_before_log@first_exchange	0.147
stated_after_log@first_exchange	0.043
sentences_log@first_exchange	-0.039
statements_log@first_exchange	0.047
longest_statement_log@first_exchange	0.175
acknowledges@first_exchange	0.137
numbers_stated_log@first_exchange	0.163
numbers_asked_log@first_exchange	0.044
new_number_stated@first_exchange	0.183
new_number_asked@first_exchange	0.021
known_number_stated@first_exchange	0.013
equation_stated@first_exchange	0.03
equation_asked@first_exchange	0.017
operator_stated@first_exchange	0.011
operator_asked@first_exchange	0.01
ends_in_new_number@first_exchange	-0.001
stated_known_share@first_exchange	0.087
stated_student_share@first_exchange	0.087
stated_new_log@first_exchange	0.134
asked_known_share@first_exchange	0.181
asked_student_share@first_exchange	0.181
asked_new_log@first_exchange	-0.035
student_echo@first_exchange	0.055
student_short@first_exchange	0.116
student_long@first_exchange	0.144
student_numbers@first_exchange	-0.311
student_uncertain@first_exchange	0.255
student_agrees@first_exchange	-0.188
first_turn@first_exchange	-0.098
context_log@first_exchange	-0.016
quote_stated@first_exchange	0.091
quote_asked@first_exchange	0.107
exclaims@first_exchange	-0.027
trails_off@first_exchange	-0.088
breaks_off@first_exchange	-0.169
you_stated@first_exchange	0.06
you_asked@first_exchange	0.054
self_stated@first_exchange	0.078
self_asked@first_exchange	0.005
we_stated@first_exchange	-0.068
we_asked@first_exchange	-0.176
foreign_share@first_exchange	0.055
no_ask_with_student_asking@first_exchange	-0.221
no_ask_short@first_exchange	0.215
asked_of_numbers@first_exchange	-0.04
stated_before_numbers_ask@first_exchange	0.012
derived_number_stated@first_exchange	0.026
derived_number_asked@first_exchange	0.056
right_equation@first_exchange	0.41
last_states@first_exchange	0.182
last_states_log@first_exchange	0.151
first_acknowledges@first_exchange	0.221
one_sentence@first_exchange	0.104
two_sentences@first_exchange	-0.04
no_mark_at_all@first_exchange	-0.095
asked_numbers_only@first_exchange	0.091
question_before_last@first_exchange	-0.094
open_main@first_exchange	0.052
main_short@first_exchange	0.294
main_long@first_exchange	0.105
states:advice_duty@first_exchange	-0.11
states:advice_soft@first_exchange	-0.005
states:advice_step@first_exchange	-0.102
states:lets@first_exchange	-0.137
states:answer_stated@first_exchange	0.168
states:correction@first_exchange	0.102
states:slip_named@first_exchange	-0.1
states:definition@first_exchange	0.031
states:explanation@first_exchange	0.207
states:example@first_exchange	-0.097
states:reminder@first_exchange	-0.09
states:praise@first_exchange	-0.024
states:agreement@first_exchange	0.217
states:disagreement@first_exchange	0.314
states:leading_polar@first_exchange	-0.126
states:recall@first_exchange	0.092
states:open_up@first_exchange	0.116
states:opinion@first_exchange	0.009
states:reasoning@first_exchange	0.034
states:try_again@first_exchange	-0.187
states:notice@first_exchange	-0.204
states:offer@first_exchange	0.102
states:information@first_exchange	-0.016
states:empathy@first_exchange	-0.081
states:reflection@first_exchange	0.013
states:uncertain@first_exchange	0.054
states:manage@first_exchange	-0.037
states:definitions@first_exchange	0.114
states:assumptions@first_exchange	0.001
states:evidence@first_exchange	0.138
states:implications@first_exchange	-0.138
states:alternatives@first_exchange	0.152
states:meta@first_exchange	-0.035
asks:advice_duty@first_exchange	-0.113
asks:advice_soft@first_exchange	0.097
asks:advice_step@first_exchange	-0.159
asks:lets@first_exchange	-0.019
asks:answer_stated@first_exchange	0.05
asks:correction@first_exchange	-0.049
asks:slip_named@first_exchange	-0.072
asks:definition@first_exchange	-0.185
asks:explanation@first_exchange	-0.039
asks:example@first_exchange	0.149
asks:reminder@first_exchange	-0.096
asks:praise@first_exchange	-0.14
asks:agreement@first_exchange	-0.049
asks:disagreement@first_exchange	0.069
asks:leading_polar@first_exchange	0.096
asks:recall@first_exchange	-0.308
asks:open_up@first_exchange	0.34
asks:opinion@first_exchange	0.263
asks:reasoning@first_exchange	0.112
asks:try_again@first_exchange	0.113
asks:notice@first_exchange	0.049
asks:offer@first_exchange	0.019
asks:information@first_exchange	0.115
asks:empathy@first_exchange	0.093
asks:reflection@first_exchange	0.14
asks:permission@first_exchange	0.049
asks:uncertain@first_exchange	-0.016
asks:manage@first_exchange	0.204
asks:definitions@first_exchange	0.313
asks:assumptions@first_exchange	0.009
asks:evidence@first_exchange	0.186
asks:implications@first_exchange	-0.035
asks:alternatives@first_exchange	0.289
asks:meta@first_exchange	0.006
asks@problem_set	-0.025
marked@problem_set	-0.245
mark_last@problem_set	-0.285
ask_last@problem_set	0.01
one_question@problem_set	-0.105
several_questions@problem_set	0.131
three_questions@problem_set	-0.022
unmarked_question@problem_set	0.264
prompt_only@problem_set	0.005
tag@problem_set	-0.007
choice@problem_set	-0.051
negative_auxiliary@problem_set	0.151
polite_opener@problem_set	0.077
embedded_question_word@problem_set	0.496
main_what@problem_set	0.004
main_what_if@problem_set	-0.042
main_why@problem_set	-0.142
main_how@problem_set	0.12
main_quantity@problem_set	0.113
main_which@problem_set	-0.078
main_be@problem_set	-0.011
main_do@problem_set	0.073
main_have@problem_set	0.012
main_can@problem_set	0.346
main_would@problem_set	-0.214
main_statement@problem_set	-0.213
main_fragment@problem_set	-0.006
main_prompt@problem_set	0.015
any_why@problem_set	-0.131
any_how@problem_set	0.086
any_what@problem_set	0.005
any_yes_no@problem_set	-0.117
words_log@problem_set	0.266
stated_log@problem_set	0.287
asked_log@problem_set	-0.044
main_log@problem_set	-0.04
at_most3_words@problem_set	-0.12
at_most6_words@problem_set	-0.261
at_least25_words@problem_set	0.212
at_least45_words@problem_set	0.022
at_least80_words@problem_set	-0.112
asked_share@problem_set	0.022
stated_before_log@problem_set	0.043
stated_after_log@problem_set	-0.042
sentences_log@problem_set	0.08
statements_log@problem_set	0.095
longest_statement_log@problem_set	0.282
acknowledges@problem_set	0.218
numbers_stated_log@problem_set	-0.168
numbers_asked_log@problem_set	-0.148
new_number_stated@problem_set	0.143
new_number_asked@problem_set	0.034
known_number_stated@problem_set	-0.156
equation_stated@problem_set	-0.173
equation_asked@problem_set	-0.152
operator_stated@problem_set	-0.169
operator_asked@problem_set	0.09
ends_in_new_number@problem_set	-0.132
stated_known_share@problem_set	0.091
stated_student_share@problem_set	-0.134
stated_new_log@problem_set	0.316
asked_known_share@problem_set	-0.148
asked_student_share@problem_set	-0.155
asked_new_log@problem_set	0.017
student_echo@problem_set	0.107
student_asks@problem_set	-0.004
student_short@problem_set	0.018
student_long@problem_set	-0.207
student_numbers@problem_set	0.057
student_uncertain@problem_set	-0.237
student_agrees@problem_set	0.035
first_turn@problem_set	0.087
context_log@problem_set	-0.186
quote_stated@problem_set	0.149
quote_asked@problem_set	0.061
exclaims@problem_set	-0.338
trails_off@problem_set	0.228
breaks_off@problem_set	0.05
lists@problem_set	-0.033
you_stated@problem_set	0.005
you_asked@problem_set	-0.1
self_stated@problem_set	-0.053
self_asked@problem_set	-0.035
we_stated@problem_set	0.092
we_asked@problem_set	0.156
foreign_share@problem_set	0.049
no_ask_with_student_asking@problem_set	-0.174
no_ask_short@problem_set	-0.094
asked_of_numbers@problem_set	-0.114
stated_before_numbers_ask@problem_set	0.011
derived_number_stated@problem_set	0.187
derived_number_asked@problem_set	-0.036
right_equation@problem_set	-0.245
tutor_asked_before@problem_set	0.233
student_repeats@problem_set	-0.131
tutor_repeats_share@problem_set	0.046
last_states@problem_set	-0.026
last_states_log@problem_set	-0.038
first_acknowledges@problem_set	0.181
one_sentence@problem_set	-0.335
two_sentences@problem_set	0.177
no_mark_at_all@problem_set	0.121
asked_numbers_only@problem_set	0.005
question_before_last@problem_set	-0.143
open_main@problem_set	0.012
main_short@problem_set	0.03
main_long@problem_set	0.208
states:advice_duty@problem_set	0.259
states:advice_soft@problem_set	0.086
states:advice_step@problem_set	-0.171
states:lets@problem_set	0.394
states:answer_stated@problem_set	0.074
states:correction@problem_set	0.254
states:slip_named@problem_set	0.01
states:definition@problem_set	-0.033
states:explanation@problem_set	-0.065
states:example@problem_set	0.081
states:reminder@problem_set	0.417
states:praise@problem_set	0.012
states:agreement@problem_set	-0.158
states:disagreement@problem_set	0.123
states:leading_polar@problem_set	0.043
states:recall@problem_set	0.082
states:open_up@problem_set	0.019
states:opinion@problem_set	-0.026
states:reasoning@problem_set	0.095
states:try_again@problem_set	0.237
states:notice@problem_set	0.152
states:offer@problem_set	0.029
states:information@problem_set	-0.101
states:empathy@problem_set	-0.021
states:reflection@problem_set	0.03
states:uncertain@problem_set	0.093
states:manage@problem_set	-0.011
states:definitions@problem_set	-0.171
states:assumptions@problem_set	-0.034
states:evidence@problem_set	-0.13
states:implications@problem_set	0.169
states:alternatives@problem_set	-0.1
states:meta@problem_set	-0.014
asks:advice_duty@problem_set	0.123
asks:advice_soft@problem_set	-0.085
asks:advice_step@problem_set	0.038
asks:lets@problem_set	0.01
asks:answer_stated@problem_set	-0.141
asks:correction@problem_set	0.052
asks:slip_named@problem_set	-0.1
asks:definition@problem_set	0.025
asks:explanation@problem_set	-0.243
asks:example@problem_set	-0.016
asks:reminder@problem_set	0.13
asks:praise@problem_set	0.193
asks:agreement@problem_set	0.044
asks:disagreement@problem_set	-0.189
asks:leading_polar@problem_set	-0.15
asks:recall@problem_set	0.182
asks:open_up@problem_set	-0.07
asks:opinion@problem_set	-0.041
asks:reasoning@problem_set	0.086
asks:try_again@problem_set	0.022
asks:notice@problem_set	-0.123
asks:offer@problem_set	-0.026
asks:information@problem_set	0.059
asks:empathy@problem_set	-0.123
asks:reflection@problem_set	-0.004
asks:permission@problem_set	-0.015
asks:uncertain@problem_set	-0.171
asks:manage@problem_set	-0.038
asks:definitions@problem_set	-0.046
asks:assumptions@problem_set	0.044
asks:evidence@problem_set	0.044
asks:implications@problem_set	0.001
asks:alternatives@problem_set	-0.196
asks:meta@problem_set	0.056
asks@numbers	0.037
marked@numbers	0.119
mark_last@numbers	-0.043
ask_last@numbers	-0.08
one_question@numbers	-0.045
several_questions@numbers	0.064
three_questions@numbers	-0.18
unmarked_question@numbers	0.177
prompt_only@numbers	-0.222
tag@numbers	-0.073
choice@numbers	0.098
negative_auxiliary@numbers	0.07
polite_opener@numbers	-0.29
embedded_question_word@numbers	0.03
main_what@numbers	-0.087
main_what_if@numbers	-0.048
main_why@numbers	0.022
main_how@numbers	0.13
main_quantity@numbers	0.25
main_which@numbers	-0.128
main_be@numbers	-0.117
main_do@numbers	-0.048
main_have@numbers	0.012
main_can@numbers	0.256
main_would@numbers	0.054
main_statement@numbers	-0.116
main_fragment@numbers	0.149
main_prompt@numbers	-0.292
any_why@numbers	0.093
any_how@numbers	0.056
any_what@numbers	-0.152
any_yes_no@numbers	0.036
words_log@numbers	-0.023
stated_log@numbers	0.049
asked_log@numbers	-0.066
main_log@numbers	-0.054
at_most3_words@numbers	-0.186
at_most6_words@numbers	-0.116
at_least25_words@numbers	0.038
at_least45_words@numbers	0.082
at_least80_words@numbers	-0.185
asked_share@numbers	0.384
stated_before_log@numbers	-0.079
stated_after_log@numbers	-0.04
sentences_log@numbers	-0.099
statements_log@numbers	-0.097
longest_statement_log@numbers	0.182
acknowledges@numbers	0.047
numbers_stated_log@numbers	-0.142
numbers_asked_log@numbers	-0.133
new_number_stated@numbers	-0.178
new_number_asked@numbers	-0.037
known_number_stated@numbers	-0.002
equation_stated@numbers	0.024
equation_asked@numbers	-0.118
operator_stated@numbers	0.059
operator_asked@numbers	-0.027
ends_in_new_number@numbers	0.076
stated_known_share@numbers	0.168
stated_student_share@numbers	0.152
stated_new_log@numbers	-0.004
asked_known_share@numbers	-0.219
asked_student_share@numbers	-0.108
asked_new_log@numbers	0.059
student_echo@numbers	-0.156
student_asks@numbers	0.052
student_short@numbers	-0.522
student_long@numbers	-0.008
student_numbers@numbers	0.097
student_uncertain@numbers	0.099
student_agrees@numbers	0.175
first_turn@numbers	-0.311
context_log@numbers	-0.016
quote_stated@numbers	0.209
quote_asked@numbers	0.156
exclaims@numbers	0.07
trails_off@numbers	0.228
breaks_off@numbers	-0.02
lists@numbers	-0.09
code@numbers	0.019
you_stated@numbers	-0.153
you_asked@numbers	0.036
self_stated@numbers	-0.016
self_asked@numbers	-0.143
we_stated@numbers	0.085
we_asked@numbers	0.179
foreign_share@numbers	-0.099
no_ask_with_student_asking@numbers	-0.091
no_ask_short@numbers	-0.318
asked_of_numbers@numbers	0.214
stated_before_numbers_ask@numbers	0.005
derived_number_stated@numbers	-0.126
derived_number_asked@numbers	-0.11
right_equation@numbers	-0.213
tutor_asked_before@numbers	-0.073
student_repeats@numbers	-0.03
tutor_repeats_share@numbers	-0.114
last_states@numbers	-0.126
last_states_log@numbers	-0.037
first_acknowledges@numbers	0.133
one_sentence@numbers	0.098
two_sentences@numbers	-0.276
no_mark_at_all@numbers	0.172
asked_numbers_only@numbers	0.051
question_before_last@numbers	0.015
open_main@numbers	-0.187
main_short@numbers	-0.178
main_long@numbers	0.029
states:advice_duty@numbers	-0.042
states:advice_soft@numbers	0.247
states:advice_step@numbers	0.003
states:lets@numbers	0.494
states:answer_stated@numbers	-0.22
states:correction@numbers	0.086
states:slip_named@numbers	0.152
states:definition@numbers	0.025
states:explanation@numbers	-0.232
states:example@numbers	0.019
states:reminder@numbers	0.247
states:praise@numbers	0.302
states:agreement@numbers	-0.226
states:disagreement@numbers	0.094
states:leading_polar@numbers	0.016
states:recall@numbers	0.057
states:open_up@numbers	0.055
states:opinion@numbers	-0.067
states:reasoning@numbers	-0.044
states:try_again@numbers	0.077
states:notice@numbers	0.093
states:offer@numbers	-0.059
states:information@numbers	-0.207
states:empathy@numbers	0.197
states:reflection@numbers	0.136
states:uncertain@numbers	0.21
states:role_talk@numbers	-0.001
states:manage@numbers	0.011
states:definitions@numbers	-0.089
states:assumptions@numbers	0.02
states:evidence@numbers	-0.213
states:implications@numbers	-0.064
states:alternatives@numbers	-0.099
states:meta@numbers	0.125
asks:advice_duty@numbers	-0.062
asks:advice_soft@numbers	-0.002
asks:advice_step@numbers	-0.024
asks:lets@numbers	0.101
asks:answer_stated@numbers	-0.076
asks:correction@numbers	0.107
asks:slip_named@numbers	-0.044
asks:definition@numbers	0.019
asks:explanation@numbers	0.105
asks:example@numbers	-0.036
asks:reminder@numbers	-0.023
asks:praise@numbers	0.1
asks:agreement@numbers	-0.052
asks:disagreement@numbers	-0.129
asks:leading_polar@numbers	-0.075
asks:recall@numbers	-0.044
asks:open_up@numbers	0.102
asks:opinion@numbers	0.113
asks:reasoning@numbers	0.2
asks:try_again@numbers	0.074
asks:notice@numbers	-0.083
asks:offer@numbers	0.023
asks:information@numbers	-0.095
asks:empathy@numbers	-0.1
asks:reflection@numbers	-0.066
asks:permission@numbers	-0.012
asks:uncertain@numbers	-0.158
asks:manage@numbers	0.023
asks:definitions@numbers	0.158
asks:assumptions@numbers	-0.097
asks:evidence@numbers	0.2
asks:implications@numbers	0.199
asks:alternatives@numbers	-0.06
asks:meta@numbers	-0.042
asks@few_common_words	0.029
marked@few_common_words	0.087
mark_last@few_common_words	0.032
ask_last@few_common_words	-0.059
one_question@few_common_words	0.031
several_questions@few_common_words	0.078
three_questions@few_common_words	-0.026
unmarked_question@few_common_words	-0.005
prompt_only@few_common_words	-0.021
tag@few_common_words	0.071
choice@few_common_words	-0.016
negative_auxiliary@few_common_words	0.055
polite_opener@few_common_words	-0.104
embedded_question_word@few_common_words	0.166
main_what@few_common_words	0.067
main_what_if@few_common_words	-0.026
main_why@few_common_words	-0.003
main_how@few_common_words	0.063
main_quantity@few_common_words	0.167
main_which@few_common_words	-0.105
main_be@few_common_words	-0.164
main_do@few_common_words	-0.035
main_have@few_common_words	0.042
main_can@few_common_words	-0.196
main_would@few_common_words	0.174
main_statement@few_common_words	0.132
main_fragment@few_common_words	-0.059
main_prompt@few_common_words	-0.028
any_why@few_common_words	0.052
any_how@few_common_words	0.085
any_what@few_common_words	-0.035
any_yes_no@few_common_words	0.087
words_log@few_common_words	0.022
stated_log@few_common_words	-0.029
asked_log@few_common_words	0.136
main_log@few_common_words	0.107
at_most3_words@few_common_words	-0.085
at_most6_words@few_common_words	-0.196
at_least25_words@few_common_words	0.133
at_least45_words@few_common_words	-0.09
at_least80_words@few_common_words	0.077
asked_share@few_common_words	0.168
stated_before_log@few_common_words	-0.212
stated_after_log@few_common_words	-0.049
sentences_log@few_common_words	-0.021
statements_log@few_common_words	-0.042
longest_statement_log@few_common_words	0.035
acknowledges@few_common_words	0.139
numbers_stated_log@few_common_words	-0.023
numbers_asked_log@few_common_words	0.014
new_number_stated@few_common_words	-0.044
new_number_asked@few_common_words	0.133
known_number_stated@few_common_words	0.103
equation_stated@few_common_words	-0.09
equation_asked@few_common_words	0.002
operator_stated@few_common_words	-0.002
operator_asked@few_common_words	-0.193
ends_in_new_number@few_common_words	0.113
stated_known_share@few_common_words	0.184
stated_student_share@few_common_words	0.155
stated_new_log@few_common_words	-0.136
asked_known_share@few_common_words	0.156
asked_student_share@few_common_words	-0.024
asked_new_log@few_common_words	0.086
student_echo@few_common_words	-0.023
student_asks@few_common_words	-0.109
student_short@few_common_words	0.362
student_long@few_common_words	-0.041
student_numbers@few_common_words	-0.105
student_uncertain@few_common_words	0.197
student_agrees@few_common_words	-0.215
first_turn@few_common_words	-0.458
context_log@few_common_words	0.071
quote_stated@few_common_words	0.134
quote_asked@few_common_words	0.02
exclaims@few_common_words	0.306
trails_off@few_common_words	-0.026
breaks_off@few_common_words	-0.035
lists@few_common_words	-0.044
you_stated@few_common_words	0.073
you_asked@few_common_words	0.085
self_stated@few_common_words	0.067
self_asked@few_common_words	-0.006
we_stated@few_common_words	-0.039
we_asked@few_common_words	0.024
foreign_share@few_common_words	0.072
no_ask_with_student_asking@few_common_words	-0.169
no_ask_short@few_common_words	0.033
asked_of_numbers@few_common_words	-0.061
stated_before_numbers_ask@few_common_words	-0.078
derived_number_stated@few_common_words	-0.047
derived_number_asked@few_common_words	0.007
right_equation@few_common_words	-0.032
tutor_asked_before@few_common_words	-0.023
student_repeats@few_common_words	0.174
tutor_repeats_share@few_common_words	0.038
last_states@few_common_words	-0.017
last_states_log@few_common_words	-0.031
first_acknowledges@few_common_words	0.068
one_sentence@few_common_words	0.08
two_sentences@few_common_words	0.159
no_mark_at_all@few_common_words	0.179
asked_numbers_only@few_common_words	0.037
question_before_last@few_common_words	0.057
open_main@few_common_words	-0.071
main_short@few_common_words	-0.212
main_long@few_common_words	-0.077
states:advice_soft@few_common_words	0.042
states:advice_step@few_common_words	0.088
states:lets@few_common_words	-0.081
states:answer_stated@few_common_words	0.019
states:correction@few_common_words	-0.151
states:slip_named@few_common_words	-0.016
states:definition@few_common_words	-0.053
states:explanation@few_common_words	-0.097
states:example@few_common_words	-0.086
states:reminder@few_common_words	-0.069
states:praise@few_common_words	-0.205
states:agreement@few_common_words	0.07
states:disagreement@few_common_words	-0.334
states:recall@few_common_words	-0.036
states:open_up@few_common_words	-0.033
states:opinion@few_common_words	-0.006
states:reasoning@few_common_words	0.066
states:try_again@few_common_words	0.027
states:notice@few_common_words	-0.01
states:offer@few_common_words	0.121
states:information@few_common_words	-0.082
states:empathy@few_common_words	-0.018
states:reflection@few_common_words	-0.079
states:uncertain@few_common_words	0.029
states:manage@few_common_words	-0.026
states:definitions@few_common_words	-0.098
states:assumptions@few_common_words	-0.043
states:evidence@few_common_words	0.008
states:implications@few_common_words	-0.08
states:alternatives@few_common_words	0.011
states:meta@few_common_words	0.007
asks:advice_duty@few_common_words	-0.033
asks:advice_soft@few_common_words	-0.029
asks:advice_step@few_common_words	0.002
asks:lets@few_common_words	0.046
asks:answer_stated@few_common_words	-0.071
asks:correction@few_common_words	-0.021
asks:slip_named@few_common_words	-0.01
asks:definition@few_common_words	-0.041
asks:explanation@few_common_words	0.151
asks:example@few_common_words	0.008
asks:reminder@few_common_words	0.109
asks:praise@few_common_words	-0.003
asks:agreement@few_common_words	0.098
asks:disagreement@few_common_words	-0.059
asks:leading_polar@few_common_words	-0.028
asks:recall@few_common_words	0.026
asks:open_up@few_common_words	0.135
asks:opinion@few_common_words	0.166
asks:reasoning@few_common_words	0.172
asks:try_again@few_common_words	-0.156
asks:notice@few_common_words	-0.12
asks:offer@few_common_words	0.118
asks:information@few_common_words	0.026
asks:empathy@few_common_words	0.003
asks:reflection@few_common_words	0.069
asks:permission@few_common_words	-0.014
asks:uncertain@few_common_words	0.039
asks:manage@few_common_words	0.108
asks:definitions@few_common_words	-0.091
asks:assumptions@few_common_words	0.037
asks:evidence@few_common_words	0.07
asks:implications@few_common_words	0.139
asks:alternatives@few_common_words	0.096
asks:meta@few_common_words	0.015
asks@student_at_length	0.02
marked@student_at_length	0.041
mark_last@student_at_length	-0.165
ask_last@student_at_length	-0.022
one_question@student_at_length	0.108
several_questions@student_at_length	0.007
three_questions@student_at_length	-0.123
unmarked_question@student_at_length	0.066
prompt_only@student_at_length	-0.174
tag@student_at_length	-0.042
choice@student_at_length	0.006
negative_auxiliary@student_at_length	0.034
polite_opener@student_at_length	-0.058
embedded_question_word@student_at_length	0.295
main_what@student_at_length	0.102
main_what_if@student_at_length	0.027
main_why@student_at_length	-0.004
main_how@student_at_length	0.037
main_quantity@student_at_length	-0.044
main_which@student_at_length	-0.09
main_be@student_at_length	0.314
main_do@student_at_length	-0.152
main_have@student_at_length	0.051
main_can@student_at_length	0.387
main_would@student_at_length	-0.229
main_statement@student_at_length	-0.225
main_fragment@student_at_length	-0.021
main_prompt@student_at_length	-0.13
any_why@student_at_length	0.004
any_how@student_at_length	0.07
any_what@student_at_length	0.036
any_yes_no@student_at_length	-0.127
words_log@student_at_length	0.045
stated_log@student_at_length	0.063
asked_log@student_at_length	-0.148
main_log@student_at_length	-0.07
at_most3_words@student_at_length	0.047
at_most6_words@student_at_length	-0.148
at_least25_words@student_at_length	0.008
at_least45_words@student_at_length	-0.194
at_least80_words@student_at_length	-0.073
asked_share@student_at_length	0.313
stated_before_log@student_at_length	-0.089
stated_after_log@student_at_length	-0.034
sentences_log@student_at_length	-0.031
statements_log@student_at_length	-0.002
longest_statement_log@student_at_length	0.099
acknowledges@student_at_length	-0.048
numbers_stated_log@student_at_length	-0.13
numbers_asked_log@student_at_length	-0.036
new_number_stated@student_at_length	0.053
new_number_asked@student_at_length	0.211
known_number_stated@student_at_length	-0.126
equation_stated@student_at_length	-0.197
equation_asked@student_at_length	-0.129
operator_stated@student_at_length	-0.114
operator_asked@student_at_length	-0.022
ends_in_new_number@student_at_length	0.038
stated_known_share@student_at_length	-0.002
stated_new_log@student_at_length	0.131
asked_known_share@student_at_length	-0.039
asked_student_share@student_at_length	0.116
asked_new_log@student_at_length	-0.047
student_echo@student_at_length	0.066
student_asks@student_at_length	0.241
student_long@student_at_length	0.188
student_numbers@student_at_length	0.146
student_uncertain@student_at_length	-0.209
student_agrees@student_at_length	0.173
first_turn@student_at_length	0.405
context_log@student_at_length	-0.39
quote_stated@student_at_length	0.238
quote_asked@student_at_length	0.056
exclaims@student_at_length	-0.028
trails_off@student_at_length	0.096
breaks_off@student_at_length	0.034
lists@student_at_length	-0.031
code@student_at_length	0.019
you_stated@student_at_length	-0.068
you_asked@student_at_length	-0.08
self_stated@student_at_length	-0.119
self_asked@student_at_length	-0.045
we_stated@student_at_length	0.084
we_asked@student_at_length	0.053
foreign_share@student_at_length	-0.184
no_ask_with_student_asking@student_at_length	-0.115
no_ask_short@student_at_length	-0.185
asked_of_numbers@student_at_length	-0.126
stated_before_numbers_ask@student_at_length	0.006
derived_number_stated@student_at_length	-0.21
derived_number_asked@student_at_length	0.136
right_equation@student_at_length	-0.305
tutor_asked_before@student_at_length	0.426
student_repeats@student_at_length	-0.186
tutor_repeats_share@student_at_length	-0.224
last_states@student_at_length	0.151
last_states_log@student_at_length	0.069
first_acknowledges@student_at_length	0.275
one_sentence@student_at_length	-0.002
two_sentences@student_at_length	0.123
no_mark_at_all@student_at_length	-0.037
asked_numbers_only@student_at_length	-0.032
question_before_last@student_at_length	-0.255
main_short@student_at_length	0.103
main_long@student_at_length	-0.231
states:advice_duty@student_at_length	0.241
states:advice_soft@student_at_length	-0.103
states:advice_step@student_at_length	-0.191
states:lets@student_at_length	0.294
states:answer_stated@student_at_length	-0.092
states:correction@student_at_length	0.414
states:slip_named@student_at_length	0.137
states:definition@student_at_length	-0.025
states:explanation@student_at_length	0.132
states:example@student_at_length	0.032
states:reminder@student_at_length	0.313
states:praise@student_at_length	0.126
states:agreement@student_at_length	0.104
states:disagreement@student_at_length	0.106
states:leading_polar@student_at_length	-0.054
states:recall@student_at_length	0.046
states:open_up@student_at_length	-0.116
states:opinion@student_at_length	0.051
states:reasoning@student_at_length	0.195
states:try_again@student_at_length	0.262
states:notice@student_at_length	0.092
states:offer@student_at_length	-0.057
states:information@student_at_length	-0.061
states:empathy@student_at_length	0.063
states:reflection@student_at_length	0.008
states:uncertain@student_at_length	0.445
states:manage@student_at_length	-0.135
states:definitions@student_at_length	-0.248
states:assumptions@student_at_length	0.008
states:evidence@student_at_length	-0.022
states:implications@student_at_length	-0.045
states:alternatives@student_at_length	0.027
states:meta@student_at_length	-0.065
asks:advice_duty@student_at_length	-0.086
asks:advice_soft@student_at_length	-0.129
asks:advice_step@student_at_length	0.035
asks:lets@student_at_length	0.064
asks:answer_stated@student_at_length	-0.046
asks:correction@student_at_length	0.101
asks:slip_named@student_at_length	-0.124
asks:definition@student_at_length	-0.156
asks:explanation@student_at_length	-0.121
asks:example@student_at_length	0.008
asks:reminder@student_at_length	-0.009
asks:praise@student_at_length	0.042
asks:agreement@student_at_length	0.205
asks:disagreement@student_at_length	-0.042
asks:leading_polar@student_at_length	-0.27
asks:recall@student_at_length	-0.039
asks:open_up@student_at_length	0.04
asks:opinion@student_at_length	0.265
asks:reasoning@student_at_length	-0.004
asks:try_again@student_at_length	-0.018
asks:notice@student_at_length	-0.192
asks:offer@student_at_length	0.067
asks:information@student_at_length	-0.082
asks:empathy@student_at_length	-0.116
asks:reflection@student_at_length	-0.149
asks:permission@student_at_length	0.063
asks:uncertain@student_at_length	-0.168
asks:manage@student_at_length	0.059
asks:definitions@student_at_length	-0.071
asks:assumptions@student_at_length	0.019
asks:evidence@student_at_length	0.139
asks:implications@student_at_length	0.068
asks:alternatives@student_at_length	-0.189
asks:meta@student_at_length	0.077
asks:#new	-0.012		0.004		-0.009		-0.026	-0.155	0.055	0.116	-0.025	-0.065
asks:#old	-0.039		-0.005		0.044		-0.021	-0.073	0.061	0.109	-0.082	-0.019
asks:#old and	-0.041				-0.01		-0.001
asks:#old x	0.014				0.001
asks:=	-0.02				0.016		-0.005
asks:a	0.021		0.096		0.019		-0.027	-0.169	0.091	-0.152	0.037	0.174
asks:a little	0.022		0.028		-0.001		-0.016
asks:able	-0.006				0.009		-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:able to	-0.006				0.009		-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:about	0.03		-0.072		-0.025		0.042	0.175	0.433	-0.242	-0.641	0.642
asks:about how	0.017		-0.011		-0.004		0.017	-0.029	0.086	-0.045	0.004	-0.032
asks:about that	0.004		-0.014				-0.02	-0.008	-0.01	-0.001	0.019	-0.002
asks:about the	-0.047		0.013		-0.002		0.017	-0.018	0.084	-0.018	-0.083	0.121
asks:about what	0.006		-0.013		-0.005		-0.011	-0.012	0.123	-0.006	-0.014	-0.038
asks:about your	0.025		-0.033		-0.001		-0.014	0.035	0.118	-0.026	-0.024	-0.051
asks:actually	0.004				0.019		-0.003	-0.099	0.004	0.048	0.134	-0.117
asks:add	-0.088		0.013		-0.001		-0.005	0.107	-0.007	-0.009	-0.02	-0.035
asks:after	0.019		0.007		-0.004		-0.015	0.091	-0.045	0.026	-0.08	-0.024
asks:again	-0.067		0.013		-0.024		0.005	0.044	-0.02	-0.003	0.043	-0.064
asks:all	-0.025		-0.015		0.029		0.013	-0.195	0.313	-0.045	0.057	-0.198
asks:all the	0.029		0.002		-0.001		-0.006	0.037	0.034	0.038	-0.02	-0.031
asks:already	0.051				0.003		-0.003	-0.016	-0.033	0.018	0.039	-0.01
asks:also	-0.022		0.024		0.015		-0.013	-0.056	0.021	-0.039	-0.11	0.156
asks:amount	0.025		-0.014		0.001		-0.003	0.099	-0.027	0.02	-0.048	-0.022
asks:an	0.013		0.009		0.019		-0.01	0.023	-0.003	0.009	-0.192	-0.038
asks:and	-0.024		0.101		-0.006		0.011	0.402	0.148	-0.153	-0.134	-0.334
asks:and #old	0.066				-0.008
asks:and how	0.003		-0.018		-0.004		-0.003	-0.104	-0.011	0.105	-0.037	0.045
asks:and the	0.027		0.006		-0.005		-0.006	-0.051	0.017	-0.059	0.047	0.021
asks:and then	-0.05		0.035		0.011		0.012	-0.051	0.004	-0.001	0.005	-0.032
asks:and what	-0.079		-0.005		-0.002			-0.079	0.002	-0.081	0.033	0.142
asks:and you	0.012		0.027				-0.01	-0.021	0.038	-0.004	-0.019	-0.011
asks:another	-0.026		0.003		-0.01		-0.006	0.008	-0.076	0.103	-0.006	0.025
asks:answer	-0.03				0.008		-0.004
asks:any			-0.046		0.017		-0.009	-0.23	-0.192	0.342	-0.123	0.248
asks:any other	0.008		-0.034		0.017		-0.005	-0.012	-0.056	-0.063	0.001	0.11
asks:anything	0.042		-0.096		-0.003		0.032	0.063	0.045	-0.032	-0.12	0.006
asks:anything else	0.02		-0.078		-0.001		0.014
asks:are	-0.103		0.017		0.041		-0.01	-0.217	0.214	-0.332	0.19	0.013
asks:are in	0.02		0.006		-0.002		-0.002	-0.032	-0.009	0.008	-0.031	0.044
asks:are the	0.069		0.001		-0.001		-0.004	-0.124	-0.052	-0.135	0.319	0.134
asks:are there	-0.04		-0.008		-0.001		0.003	-0.087	-0.078	0.075	0.061	0.15
asks:are you	0.014		0.025		-0.004		-0.015	-0.043	-0.119	-0.378	0.619	-0.487
asks:as	-0.058		-0.004		0.009		0.029	0.005	-0.104	0.064	0.152	-0.065
asks:assume	0.007				-0.001		-0.005	-0.614	2	-1.318	-0.808	-0.349
asks:assume that	0.002						-0.005	-0.265	0.551	-0.524	-0.368	-0.15
asks:assuming	0.002							-0.4	1.503	-0.312	-0.763	-0.363
asks:at	0.014		0.018		-0.022		0.012	-0.055	-0.002	0.205	-0.033	-0.145
asks:at the	-0.019		0.023		-0.009		-0.017	-0.01	0.001	-0.006	-0.003	-0.01
asks:away	0.01		0.008		-0.002		-0.007	-0.075	-0.019	-0.015	0.047	0.072
asks:back	-0.014		0.013				0.012	-0.034	-0.024	0.088	-0.022	-0.018
asks:be	0.018		-0.002		0.024		0.018	0.105	-0.079	0.032	0.183	-0.052
asks:be a	0.017		-0.003		0.022		-0.003	-0.051	0.116	-0.034	-0.043	-0.043
asks:be the	-0.027		-0.01		-0.002		0.004	-0.042	-0.034	0.128	-0.023	-0.07
asks:because	-0.001		0.015		0.004		-0.009	-0.033	0.192	-0.187	0.119	-0.087
asks:been	-0.012		0.03		0.018		-0.013	0.011	0.026	0.091	-0.162	-0.01
asks:before	0.035		-0.001		-0.005		0.034	0.25	0.014	-0.075	-0.018	-0.074
asks:behind	-0.035		-0.009				-0.001	-0.02	-0.001	-0.009	-0.019	0.018
asks:being	0.018		-0.025		-0.004		-0.013	-0.118	0.026	-0.05	0.111	0.094
asks:better	-0.001		-0.002		-0.003		0.003	0.218	-0.126	-0.047	0.288	-0.272
asks:between	0.007		0.001		-0.007		0.004	0.263	-0.017	-0.13	-0.156	-0.165
asks:bit	0.036		0.007		-0.002		-0.019	-0.004	-0.004	-0.003	0.009	-0.009
asks:both	0.006						0.007	-0.018		-0.017	-0.004	-0.028
asks:box	-0.017				-0.001
asks:but	0.07		0.018		0.007		0.008	-0.106	-0.085	0.114	0.058	-0.12
asks:but what	0.01		-0.002		-0.001		-0.001	-0.072	-0.033	0.025	0.04	-0.023
asks:by	0.05		-0.002		-0.023		-0.023	0.021	0.042	0.005	-0.032	-0.04
asks:by #old	0.046				-0.009		-0.002
asks:c	-0.012				-0.002		-0.002	-0.01	-0.003	-0.022	-0.015	0.071
asks:calculate	0.018				-0.003		-0.001
asks:calculated	0.023				-0.017		-0.001
asks:calculation	-0.024				0.014		-0.004
asks:can	0.091		-0.016		-0.009		0.017	0.022	-0.099	0.46	-0.194	-0.223
asks:can we	-0.026		0.007		-0.003		0.009	0.135	0.065	-0.062	-0.056	-0.02
asks:can you	0.111		-0.021		0.003		-0.032	-0.183	-0.15	0.728	-0.361	-0.131
asks:case	-0.049		0.002		0.011		-0.01	-0.135	-0.008	0.061	0.054	-0.068
asks:cases	0.023				-0.002		-0.01	-0.039	-0.015	0.078	-0.018	-0.011
asks:change	0.052		-0.026		-0.003		-0.006	-0.106	0.096	-0.103	0.072	0.075
asks:check	-0.005		0.005		0.012		0.005
asks:code	0.053				-0.008		-0.038	-0.007	-0.029	-0.005	0.022	-0.003
asks:come	0.033		-0.01				0.013	-0.018	-0.011	0.041	-0.01	-0.034
asks:correct	0.036		-0.009		-0.008		-0.008	-0.026	0.007	-0.03	0.057	-0.024
asks:correctly	0.011				0.018		-0.001
asks:cost	-0.061				0.004		-0.001	-0.06	0.022	-0.036	0.063	-0.011
asks:could	-0.129		0.013		-0.006		0.072	-0.002	-0.097	-0.037	-0.097	0.26
asks:could you	-0.107		-0.003		-0.004		0.017	0.108	-0.077	0.201	-0.129	-0.005
asks:day	-0.048		0.008				0.003	-0.032	0.005	0.007	-0.016	-0.01
asks:days	0.001		0.006		0.006		0.004
asks:did	0.04		0.031		-0.009		0.004	0.169	-0.019	0.297	-0.379	-0.125
asks:did he	0.003		0.004				-0.002	-0.074	-0.018	0.162	-0.074	-0.05
asks:did she	0.014				-0.002
asks:did you	0.043		0.043		-0.003		-0.005	0.123	-0.004	-0.014	-0.082	-0.032
asks:difference			-0.003		0.007		-0.004	0.13	-0.002	-0.056	-0.177	-0.106
asks:different	0.021		0.023		-0.003		-0.015	0.855	-0.266	-0.274	-0.251	-0.445
asks:different from	-0.002							0.554	-0.184	-0.171	-0.301	-0.269
asks:do	-0.009		-0.018		-0.004		0.034	0.147	-0.132	-0.014	-0.286	0.282
asks:do i	-0.033		0.007		0.001		-0.007
asks:do we	-0.046		-0.002		-0.002		-0.002	-0.074	-0.01	0.057	-0.049	0.194
asks:do you	0.048		0.014		-0.016		0.012	0.15	-0.325	0.061	0.022	-0.077
asks:does	0.051		0.001		-0.01		-0.025	0.18	-0.195	-0.127	0.361	-0.456
asks:does he	-0.024
asks:does it	0.051		0.003		-0.006		0.014	0.121	-0.055	0.12	-0.05	-0.126
asks:does that	0.056		0.007		0.009		-0.012	0.106	-0.04	-0.085	0.127	-0.087
asks:does the	-0.043		-0.004		-0.006		-0.009	-0.015	-0.025	0.015	-0.004	-0.029
asks:dog	-0.029						-0.001	0.067	-0.021	0.026	-0.057	-0.017
asks:doing	-0.004		-0.005		0.008		0.022	0.03	0.043	-0.102	0.125	-0.057
asks:don't	0.018		0.004		-0.001		-0.003
asks:done	0.011		0.005				-0.002	0.084	-0.048	0.061	-0.092	0.031
asks:double	-0.02				0.002			-0.035	-0.021	0.027	0.041	-0.019
asks:down	0.01		0.001		0.006		0.003	0.045	-0.015	-0.025	0.026	-0.027
asks:e	-0.031						-0.001
asks:each	0.019		0.003		0.002		-0.005	-0.013	-0.012	0.109	-0.049	-0.093
asks:else	0.127		-0.073		-0.001		0.009	-0.587	-0.055	-0.348	-0.448	1.587
asks:end	-0.012		0.006		-0.007		-0.004	-0.04	-0.004	-0.011	0.032	-0.005
asks:equal	0.054				0.007		-0.005	-0.014	-0.024	-0.007	0.022	-0.003
asks:error	0.014				-0.001		-0.008
asks:even	-0.025		-0.008		-0.003		0.032	0.101	0.081	-0.076	0.005	-0.093
asks:explain	0.071				-0.008		-0.008	-0.002	-0.045	0.083	-0.075	0.03
asks:explain how	0.042				-0.006		-0.001	0.061	-0.021	0.039	-0.042	-0.04
asks:explain your	0.005						-0.001
asks:far	0.01		-0.009		0.004		0.005	-0.037	0.079	0.029	-0.044	-0.014
asks:feel	0.005		0.015				-0.009	-0.031	-0.027	-0.063	0.136	-0.011
asks:fill	0.016		-0.001				-0.003
asks:find	-0.027				-0.006		-0.002	-0.046	0.066	0.001	-0.005	-0.014
asks:first	0.065		0.012		-0.013		-0.017	0.008	-0.03	-0.037	0.035	-0.047
asks:five	-0.012		-0.012				0.01
asks:for	-0.016		-0.037		-0.012			-0.378	-0.092	0.26	0.059	0.114
asks:for #old	-0.005				0.002
asks:for the	-0.081		-0.003		-0.002		0.046	0.225	-0.058	-0.223	0.152	-0.131
asks:for you	0.027		-0.018				-0.032	-0.027	-0.002	0.069	-0.025	-0.008
asks:from	-0.033		0.007		0.002		0.008	0.104	-0.152	-0.345	0.275	-0.002
asks:from the	-0.069				-0.009		0.006	-0.019	0.004	-0.045	-0.007	0.213
asks:front	0.005		0.002				-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:front of	0.003		0.002				-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:function	0.026				-0.006		-0.019
asks:get	-0.024		-0.025		-0.001		0.002	-0.196	-0.089	-0.072	0.356	-0.035
asks:getting	-0.037		0.028				0.052	0.188	-0.026	-0.034	-0.053	-0.065
asks:give	0.033		-0.013		-0.002		-0.006	-0.191	-0.082	0.127	0.021	-0.076
asks:go	-0.061		0.017		-0.009		0.05	-0.076	0.01	0.024	0.083	-0.047
asks:going			0.005		0.007		0.001	-0.102	0.017	0.097	-0.045	0.024
asks:going to	0.024		0.006				-0.006	-0.059	0.034	0.024	0.004	-0.013
asks:good	0.011		0.002		-0.003		-0.015	0.042	0.016	-0.112	0.12	-0.067
asks:got	0.015		-0.005		-0.006			-0.158	-0.019	-0.007	0.043	0.108
asks:got #old	0.067				-0.008
asks:great	0.018		0.003		-0.007		0.018
asks:guess	0.054		0.003				-0.006
asks:had	-0.06		0.005		0.007		-0.013	-0.066	0.023	-0.097	0.058	0.036
asks:half	-0.018				0.026			-0.01	-0.003	-0.022	-0.015	0.071
asks:happen	0.008		-0.007		-0.001		0.024	-0.323	-0.093	-0.17	0.484	-0.108
asks:happen if	-0.006		0.004				0.028	-0.309	-0.091	-0.139	0.407	-0.101
asks:happens	0.037		-0.008		-0.004		-0.013	-0.24	-0.04	-0.124	0.311	-0.099
asks:has	-0.016		0.009		0.019		-0.017	-0.12	-0.135	0.346	-0.016	-0.172
asks:have	-0.119		0.012		0.011		0.01	0.112	-0.031	0.114	-0.115	-0.06
asks:have a	-0.055		-0.004		-0.004		0.005	-0.066	0.151	0.065	-0.056	-0.061
asks:have to	-0.035		0.006				0.007	0.077	0.02	-0.253	0.267	-0.164
asks:have you	0.028		-0.002		-0.006		0.015	0.006	-0.026	0.081	-0.089	0.075
asks:he	-0.139		0.002		-0.004		-0.003	-0.24	0.004	0.33	-0.124	-0.084
asks:help	0.005		-0.013				0.036	0.005	-0.009	-0.109	0.156
asks:help you	-0.002		-0.015		-0.001		0.026
asks:her	-0.003		0.01		-0.003		-0.008	-0.044	-0.031	0.096	0.02	-0.015
asks:here	0.023		-0.026					0.144	-0.021	-0.046	0.017	-0.07
asks:hi	0.032		-0.004		-0.013		-0.001
asks:his	-0.061				-0.007			-0.006	-0.083	-0.023	0.109	0.017
asks:hour	0.042				0.001			-0.017	-0.012	-0.04	0.082	-0.013
asks:how	0.045		-0.027		-0.038		-0.013	0.381	-0.154	0.072	-0.142	0.243
asks:how can	-0.03						-0.001	-0.08	-0.082	0.289	-0.01	-0.055
asks:how did	0.03		-0.021		-0.004		-0.004
asks:how do	-0.025		-0.014		-0.004		-0.007	0.289	0.059	-0.029	-0.01	-0.223
asks:how does	-0.004		-0.003		-0.004		-0.003	-0.036	-0.046	-0.149	0.35	-0.156
asks:how is	0.013		-0.005		-0.003		-0.001	0.075	-0.006	-0.181	-0.014	-0.199
asks:how long	0.019		0.035				0.012	-0.018	-0.009	0.067	-0.016	-0.023
asks:how many	-0.066		0.019		-0.004		-0.007	-0.067	-0.149	0.518	-0.331	-0.292
asks:how much	0.051		0.005		-0.004		-0.002	0.035	-0.083	-0.199	0.218	0.179
asks:how to	-0.004		-0.002		-0.003		0.013	-0.071	0.077	0.006	-0.05	0.09
asks:how would	0.021		-0.012		-0.003		-0.006	0.053	-0.024	-0.041	0.035	-0.04
asks:how you	-0.002		-0.015		-0.01		0.003
asks:i	-0.096		0.033		0.035		0.042	0.047	0.154	-0.031	-0.114	-0.074
asks:i can	0.016		0.007		-0.005		0.016
asks:i have	-0.021		0.002				-0.004
asks:i think	-0.059				0.032		-0.003
asks:i'm	0.054		-0.004		-0.001		-0.019
asks:i'm wondering			-0.011				-0.016
asks:if	-0.028		0.054		0.025		0.043	-0.341	-0.417	-0.502	1.09	-0.708
asks:if he	0.014							-0.02	-0.012	0.088	-0.031	-0.013
asks:if i	0.021		0.019				0.007	-0.01	-0.016	-0.013	0.027	-0.011
asks:if the	-0.007		-0.007		-0.003		0.015	-0.222	0.002	-0.05	0.217	-0.188
asks:if there	-0.005		-0.002		-0.001		-0.003	-0.057	-0.015	-0.031	0.1	-0.043
asks:if we	0.021		0.016		-0.01		-0.001	0.02	0.005	-0.049	-0.01	-0.079
asks:if you	-0.036		0.012		0.002		0.048	0.229	-0.1	-0.101	0.026	-0.069
asks:in	0.132		-0.029		-0.013			-0.02	-0.314	0.328	-0.013	0.057
asks:in a	0.016		0.011		-0.001		0.003	-0.103	-0.027	-0.058	0.201	-0.051
asks:in front	0.005		0.002				-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:in the	0.077		-0.01		-0.001		-0.021	0.092	-0.179	-0.019	-0.001	0.129
asks:in total	-0.023				-0.002
asks:in your	0.075		-0.005		-0.003		-0.033	0.068	0.035	0.132	-0.142	-0.053
asks:instead	0.009		-0.007		-0.008		0.021	-0.045	-0.047	-0.004	0.149	-0.039
asks:instead of	0.014		-0.007		-0.005		0.021	-0.017	-0.036	0.003	0.101	-0.03
asks:into	-0.031		0.022		-0.004		0.012	-0.059	-0.061	-0.04	0.068	0.015
asks:is	-0.046		-0.01				0.014	0.442	0.503	-0.476	-0.156	-0.037
asks:is #new	-0.052				0.002		-0.001
asks:is #old	-0.068				0.03		-0.002
asks:is a	-0.023		0.012		0.016		-0.007	0.023	0.107	-0.099	-0.057	0.184
asks:is in	0.014		0.003				0.005	-0.03	-0.011	-0.006	0.045	-0.012
asks:is it	-0.037		-0.027		-0.004		0.035	-0.2	0.277	-0.123	-0.142	0.172
asks:is that	0.014		0.018		-0.002		0.061	0.4	0.124	0.002	-0.327	-0.271
asks:is the	0.037		-0.011		-0.01		-0.024	0.067	0.109	-0.014	-0.152	-0.032
asks:is there	0.035		-0.016		-0.005		-0.001	-0.039	0.026	0.007	-0.104	0.376
asks:is this	-0.009		0.011				-0.004	0.142	0.016	-0.088	-0.152	0.209
asks:is your	0.011		0.003				-0.006	0.069	-0.047	0.065	-0.109	-0.106
asks:it	0.095		0.009		-0.012		-0.036	-0.145	0.224	-0.139	-0.047	0.156
asks:it is	0.026		0.003		-0.001		-0.007	0.19	-0.052	0.055	-0.087	-0.048
asks:it's	0.01		0.011		0.007		-0.011
asks:job	0.006		0.018		-0.007		0.007	-0.136	-0.058	0.006	0.026	0.086
asks:just	-0.056		0.026		0.02		0.022	-0.015	0.265	-0.201	-0.095	0.178
asks:kind	0.008		-0.014		-0.001		0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:kind of	0.007		-0.014		-0.001		0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:know	0.001		0.013		-0.003		0.016	-0.147	-0.031	0.405	-0.247	-0.015
asks:know how	-0.046		0.013				0.002	-0.079	-0.009	0.07	-0.029	-0.023
asks:know that	0.004		0.005		-0.001		-0.005	0.108	-0.022	0.003	-0.017	-0.016
asks:know the	0.015							-0.003	-0.013	0.036	-0.012	-0.001
asks:know what	0.014		-0.002				0.001	-0.032	0.007	-0.023	-0.019	0.034
asks:last	-0.031		0.021		0.008		-0.012	-0.015	-0.008	0.035	-0.023	-0.004
asks:left	-0.016		0.003		0.006		-0.003	-0.06	-0.027	0.042	0.019	-0.017
asks:length	-0.076				-0.003		-0.003
asks:less	-0.048		0.001		-0.001		-0.005	-0.143	0.081	0.064	-0.063	-0.05
asks:let	-0.059		-0.014		-0.001		0.002	-0.005	-0.018	0.032	-0.007	-0.002
asks:let me	-0.076		-0.014		-0.001		0.002
asks:let's	0.067		-0.009		-0.009		0.003
asks:life	0.018		0.012				-0.018	-0.031	0.153	-0.017	-0.106	0.062
asks:like	0.002		-0.04		0.008		0.069	-0.041	0.098	-0.167	-0.118	0.345
asks:line	0.02		-0.004		-0.008		-0.029	0.136	-0.018	0.025	-0.07	-0.038
asks:list	0.005		-0.001		-0.002		-0.008	0.024	-0.043	0.059	-0.123	0.121
asks:little	0.015		0.029		-0.001		-0.012	0.101	-0.025	0.015	-0.048	-0.021
asks:little bit	0.004		0.023				-0.01
asks:long			0.037		0.014		0.01	-0.069	-0.043	0.13	-0.028	-0.048
asks:look	0.024		-0.015		-0.014		0.011	-0.026	-0.029	0.004	0.011	-0.009
asks:look at	-0.041		-0.001		-0.009		0.007
asks:looking	-0.022		0.008		-0.002		-0.004	0.04	-0.003	-0.014	-0.026	-0.005
asks:looks	-0.02		0.009		0.005		-0.001
asks:looks like	-0.02				0.005
asks:made	0.052		-0.019		0.003		-0.007	0.12	0.02	0.014	-0.02	-0.105
asks:make	-0.025		-0.018		0.004		-0.02	-0.132	0.169	0.109	0.036	-0.21
asks:makes	0.04		0.001		-0.001		-0.006	-0.062	-0.031	0.327	-0.198	-0.108
asks:many	-0.081		0.016		-0.004		-0.013	-0.067	-0.149	0.518	-0.331	-0.292
asks:maybe	-0.058		0.019				0.049	0.096	-0.014	-0.022	-0.03	-0.01
asks:me	-0.023		-0.05		0.018		-0.034	-0.052	0.043	0.035	-0.037	-0.032
asks:me how	-0.018		-0.011		-0.004		-0.003
asks:me know	-0.066				-0.001		0.005
asks:me through	-0.008				-0.001		-0.003
asks:me what	0.004		-0.003		-0.003		-0.009
asks:mean	0.05		-0.012		0.008		-0.006	0.468	-0.043	-0.311	-0.268	-0.084
asks:means	0.019		0.003		0.009		-0.004	-0.037	0.005	-0.01	0.01	-0.02
asks:might	-0.001		0.006		0.006		-0.015	-0.017	0.01	-0.041	-0.017	0.07
asks:might be	-0.038		-0.004		0.014		0.01	-0.001	0.013	-0.022	-0.002	-0.001
asks:minutes	0.056				-0.005			-0.026	-0.005	-0.031	0.003	0.065
asks:mistake	0.031				-0.018
asks:money	0.026		0.003		-0.001		-0.006	-0.061	0.02	-0.097	0.072	-0.082
asks:more	0.05		0.026		0.004		-0.01	-0.071	0.02	0.018	0.014	-0.169
asks:much	0.057		-0.003		-0.004		-0.009	-0.049	-0.139	-0.037	0.261	0.113
asks:much did	0.024				-0.001
asks:multiply	0.005				0.002
asks:my	-0.019		0.016		0.001		0.003	-0.032	0.054	-0.01	-0.007	-0.029
asks:need	-0.082		0.011		0.013		-0.012	-0.025	0.061	0.039	-0.079	0.055
asks:need to	-0.089		0.009		0.013		-0.009	0.012	0.069	0.05	-0.064	-0.035
asks:new	-0.003		0.007		-0.004		-0.009	-0.073	0.048	0.001	0.029	-0.001
asks:next	-0.032		0.005		0.013		0.039	-0.004	-0.002	-0.002	0.005	-0.005
asks:no	-0.068		0.006		-0.002		-0.01	0.1	-0.11	0.026	-0.061	0.021
asks:not	0.024		-0.004		-0.009		-0.011	-0.049	0.368	0.007	-0.133	0.072
asks:now	0.017		-0.02		-0.002		0.013	-0.037	-0.047	0.085	0.013	-0.043
asks:number	0.019		0.016		-0.001		0.036	-0.065		0.111	-0.002	-0.036
asks:number of	0.038				0.008		-0.001	-0.013	0.004	-0.011	0.014	-0.031
asks:numbers	-0.026				-0.01		-0.002	-0.015	-0.002	-0.012	-0.032	0.036
asks:of	0.003		0.036		0.044		0.007	0.187	-0.147	0.082	0.032	0.051
asks:of #old	0.025				-0.005		-0.002
asks:of a			-0.008		-0.007		0.018	0.017	0.045	0.048	-0.083	-0.073
asks:of the	-0.026		0.004		0.007		-0.014	0.051	-0.003	0.07	-0.036	-0.039
asks:of your	0.022		-0.002		0.007		-0.015	0.154	-0.067	0.087	-0.095	-0.023
asks:ok	-0.006						-0.001	-0.006	0.004	-0.001	-0.011	-0.011
asks:okay	-0.013		0.008		-0.001		-0.025	-0.004	-0.017	0.032	-0.012
asks:on	0.094		-0.013		-0.017		-0.036	0.029	0.19	0.317	-0.299	-0.227
asks:on the	0.03		-0.02		-0.005		-0.024	-0.212	0.132	0.219	-0.203	-0.036
asks:one	-0.092		0.016		0.004		0.007	-0.037	-0.032	0.162	0.084	-0.289
asks:only	0.05				0.014		-0.003	0.034	-0.086	0.032	0.015	-0.103
asks:or	0.036		-0.02		-0.013		0.072	0.182	0.022	-0.071	-0.313	0.232
asks:order	0.013		-0.004		-0.001		-0.007	-0.019	-0.051	-0.022	0.074	-0.017
asks:other	-0.021		-0.033		0.027		-0.017	-0.562	-0.153	-0.213	-0.342	1.689
asks:our	-0.055		0.005				-0.011	0.081	-0.046	-0.037	0.025	-0.089
asks:out	-0.011		0.017		-0.005		0.022	-0.102	0.092	-0.006	-0.026	-0.118
asks:output	0.014				-0.005		-0.01
asks:over	0.053		0.004		-0.005			-0.163	-0.05	0.026	0.176	-0.013
asks:part	-0.001		0.014		-0.002		-0.007	0.178	0.12	-0.1	-0.105	-0.057
asks:people	-0.017		0.018		0.007		-0.01	-0.435	0.26	0.041	0.093	-0.223
asks:per	0.041		-0.006		-0.009		-0.001	-0.012	0.079	-0.006	-0.038	-0.005
asks:person	0.007				-0.001			-0.072	0.168	-0.144	0.027	0.106
asks:place	-0.052		-0.001		-0.004			-0.049	0.017	0.045	-0.022	-0.038
asks:please			0.006		-0.001		-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:point	-0.034		0.015		-0.002		-0.009	0.015	-0.014	-0.006	-0.126	-0.023
asks:problem	0.023		0.001		-0.012		-0.01	0.024	-0.06	0.003	-0.019	0.087
asks:problems	-0.006		0.008		-0.003		-0.008	-0.037	0.021	-0.044	-0.068	0.104
asks:put	-0.042		-0.02		-0.001		0.025	-0.051	-0.043	0.077	0.06	-0.06
asks:question	-0.038		-0.001		0.01		-0.002
asks:read	0.003		0.004		-0.002		-0.006	-0.073	-0.011	-0.056	0.051	0.097
asks:really	-0.046		0.007		-0.004		-0.009	0.121	-0.09	-0.11	0.077	-0.101
asks:red	0.003
asks:remember	-0.029		0.013		0.007		-0.001
asks:remember the	0.016				-0.001
asks:right	-0.087		-0.002		0.032		-0.009	-0.023	0.027	0.073	-0.133	0.026
asks:run	0.021				-0.002		-0.009	-0.005	0.004	0.015	-0.019	-0.003
asks:s	-0.061				0.016		-0.001	-0.031	-0.012	-0.029	0.07	-0.04
asks:said	0.007		0.005		0.012		-0.005	0.012	-0.014	-0.001	-0.013	-0.012
asks:same			-0.01		-0.005		-0.011	0.17	-0.038	-0.093	-0.085	0.219
asks:say	-0.112		0.011				-0.008	0.124	-0.059	0.093	-0.122	-0.05
asks:saying	-0.011		0.019				0.001	-0.278	-0.603	-0.029	0.817	-0.167
asks:second	0.015		0.012		-0.001		-0.013	0.089	0.036	-0.062	-0.069	-0.009
asks:see	-0.068		0.006		-0.005		0.024	-0.055	-0.07	0.052	0.01	0.15
asks:sentence	0.001						-0.001
asks:she	-0.008		-0.015		-0.006		-0.01	0.098	-0.032	-0.057	0.023	-0.031
asks:should	0.026		-0.014		-0.011		-0.013	-0.115	-0.062	-0.127	0.404	-0.261
asks:should be	-0.007				-0.007		-0.004	0.084	-0.05	0.051	-0.002	-0.09
asks:show	0.082		0.004		-0.003		-0.003	0.123	-0.023	0.099	-0.111	-0.054
asks:show me	0.029				-0.003		-0.001
asks:small	-0.021				0.015			-0.015	-0.028	0.072	-0.055	-0.014
asks:so	-0.008		-0.036		0.039		-0.031	0.229	0.255	-0.175	-0.3	-0.049
asks:so how	-0.001		-0.025		-0.002		-0.001	-0.012	0.067	-0.025	-0.052	-0.03
asks:so if	-0.022		0.009		-0.005
asks:so what	0.041		-0.018		-0.001		-0.001	0.101	0.016	-0.093	-0.01	-0.049
asks:so you	-0.038		0.011				-0.011	-0.064	0.005	-0.031	0.03	0.079
asks:solution	0.023				-0.002		-0.002	-0.059	-0.039	0.073	-0.03	0.112
asks:some	0.003		0.029		-0.002		0.043	-0.165	-0.063	0.041	0.076	0.041
asks:someone	0.003		-0.001				0.003	-0.041	0.034	0.052	0.081	-0.082
asks:something	0.042		0.029				0.045	0.207	-0.079	-0.01	-0.016	-0.136
asks:sort	-0.012		0.023				0.005	0.082	0.025	-0.042	-0.058	-0.024
asks:sort of	-0.015		0.013				0.007	0.082	0.025	-0.042	-0.058	-0.024
asks:start	0.055				-0.006		0.003	-0.085	-0.015	0.168	-0.093	0.09
asks:step	0.082		-0.001		0.004		-0.001
asks:steps	0.011		-0.009		-0.013		0.034
asks:still	-0.013		0.008		0.02		0.035	-0.028	-0.028	-0.025	0.081	-0.016
asks:student	0.058				-0.013
asks:sure			0.017		0.003		-0.009	-0.037	-0.016	0.07	-0.016	-0.013
asks:table	0.02		-0.001				0.006
asks:take	0.073		0.009		-0.021		0.044	-0.019	0.124	-0.005	-0.009	-0.075
asks:take a	0.046		0.01		-0.007		-0.002	-0.013	0.065	-0.012	-0.018	-0.009
asks:talk	0.028		0.016				0.014	-0.018	0.044	0.01		-0.019
asks:talk me	0.008
asks:talking	0.051		-0.009				-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:talking about	0.037		-0.003				-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:tell	0.009		-0.021		0.007		-0.04	-0.006	-0.014	0.022	-0.004	-0.001
asks:tell me	-0.007		-0.008		0.007		-0.032
asks:test	0.022				-0.004		-0.019	0.015	0.061	-0.017	-0.038	-0.032
asks:than	-0.016		-0.003		0.013		-0.012	0.259	-0.393	-0.027	0.43	0.013
asks:that	-0.108		0.021		0.046		0.04	-0.228	0.53	-0.016	-0.159	-0.245
asks:that is	0.012		0.003		-0.001		-0.004	0.023	-0.055	-0.069	0.096	-0.045
asks:that the	0.019		0.007		0.007		-0.006	-0.279	0.295	-0.114	0.057	-0.244
asks:that you	0.017		-0.004		-0.009		0.004	-0.048	0.138	-0.132	-0.05	0.204
asks:that's	0.009		0.018		0.009		-0.013
asks:the	-0.034		-0.081		-0.049		-0.055	-0.163	0.203	-0.178	0.061	0.106
asks:the #old	-0.064				0.023
asks:the answer	-0.007				0.009		-0.001
asks:the correct	0.009				0.002		-0.005	-0.005	0.002	-0.001	-0.008	-0.001
asks:the cost	0.001				0.004		-0.001	-0.025	-0.009	-0.008	0.041	-0.004
asks:the difference	-0.008				0.008			0.143	0.011	-0.038	-0.15	-0.133
asks:the first	0.06		0.007		-0.003		-0.019	-0.014	-0.024	-0.008	0.026	-0.023
asks:the last	-0.024		0.007		0.008		-0.006	-0.015	-0.008	0.035	-0.023	-0.004
asks:the next	-0.022		-0.01		0.014		0.025	-0.004	-0.002	-0.002	0.005	-0.005
asks:the number	0.025		0.005		-0.007		-0.002	-0.003	-0.007	-0.008	0.021	-0.026
asks:the other	-0.047		-0.006		0.012		-0.005	-0.087	0.059	0.094	-0.019	-0.147
asks:the problem	0.004		-0.001		-0.004		-0.006	0.064	-0.005	-0.013	-0.018	-0.021
asks:the question	-0.034		-0.007		0.005		-0.001
asks:the same	-0.012		-0.002		-0.005		-0.01	0.201	-0.052	-0.076	-0.114	0.234
asks:the total	-0.018				-0.018			-0.003	-0.013	0.032	-0.012	-0.004
asks:the value	0.028				-0.002		-0.013	-0.032	0.002	-0.009	0.012	-0.006
asks:the word	0.03
asks:their	-0.028		0.002		-0.005		-0.002	-0.046	-0.091	-0.025	0.066	-0.174
asks:them	0.017		0.033		-0.001		-0.012	-0.107	-0.014	-0.03	0.14	-0.093
asks:then	-0.004		0.008		0.002		0.051	0.014	-0.046	0.046	-0.051	-0.09
asks:there	0.05		0.025		0.011		0.086	-0.155	0.069	0.053	-0.085	0.356
asks:there anything	0.019		-0.027		-0.001		0.008
asks:there are	0.038				-0.003		-0.001	-0.052	0.161	-0.007	-0.08	-0.072
asks:there's	0.034		0.008		-0.007		-0.008
asks:these	-0.011		-0.008		0.016		-0.006	0.184	0.115	-0.081	-0.004	-0.154
asks:they	0.042		0.005		0.033		-0.002	0.039	0.011	-0.223	0.119	0.025
asks:thing	-0.045		0.004		-0.001		0.006	0.02	-0.02	0.028	0.034	-0.099
asks:things	0.031		-0.041				-0.014	-0.034	-0.024	-0.085	0.117	0.038
asks:think	-0.05		0.003		0.007		0.052	-0.042	-0.469	0.458	0.057	0.009
asks:think about	-0.022		-0.002		-0.027		0.008
asks:think the	-0.018		-0.001		-0.002		-0.009	-0.054	-0.071	0.151	-0.063	-0.021
asks:think you	-0.002		0.005		0.006		0.042	-0.006	-0.001	-0.012	0.008	-0.003
asks:thinking	0.003		0.028		0.008		0.016	0.008	0.111	-0.032	0.023	-0.066
asks:this	-0.095		0.036		0.017		-0.003	0.127	0.102	-0.012	-0.217	-0.129
asks:those	0.029		0.05		-0.006		0.021	0.014	-0.154	0.109	0.138	-0.088
asks:three	0.029		0.002		0.01		-0.002
asks:through	-0.033		-0.009		-0.009		0.043	-0.035	-0.006	0.106	-0.002	-0.062
asks:through your	-0.018		-0.004				-0.005
asks:time	-0.062		0.041		-0.004		0.009	0.075	-0.087	-0.037	0.032	-0.044
asks:times	-0.016		0.024		-0.014		0.01	-0.051	-0.034	0.117	0.024	-0.025
asks:to	0.03		-0.004		0.002		0.052	0.082	0.044	-0.059	0.197	-0.327
asks:to be	0.043		-0.027		-0.002		-0.01	-0.09	-0.117	0.104	0.061	-0.005
asks:to do	-0.034		-0.005		-0.001		0.01	0.135	-0.039	-0.067	-0.193	0.129
asks:to find	-0.043		0.002		-0.004		-0.004
asks:to get	0.007				-0.003		-0.009	0.026	-0.03	0.042	-0.013	-0.022
asks:to make	-0.013		-0.008		-0.001		-0.003	-0.091	0.153	0.017	-0.04	-0.053
asks:to me	0.006		-0.012				-0.012
asks:to say	-0.012		0.013				-0.006	-0.01	-0.026	0.046	-0.013	-0.004
asks:to the	0.018				-0.01		0.011		-0.144	0.066	0.158	-0.127
asks:to you	0.011		-0.027				-0.015	0.06	-0.031	-0.082	0.004	0.153
asks:today	-0.015		0.009				0.027	-0.016	-0.003	-0.002	0.012	-0.003
asks:together	-0.034		-0.001		0.017		-0.008	-0.009	0.017	-0.002	-0.02	-0.01
asks:total	0.005				-0.027			-0.02	0.005	0.03	-0.027	-0.009
asks:tree	0.013							-0.001	-0.003	-0.01	0.007	-0.004
asks:try	-0.092		0.003		0.002		-0.012	-0.039	-0.011	0.094	-0.019	-0.003
asks:try again	-0.058				-0.008
asks:try to	-0.022		-0.005		0.012		-0.006	-0.039	-0.011	0.094	-0.019	-0.003
asks:two	0.001		0.023		0.005		0.001	0.005	0.02	0.027	0.065	-0.08
asks:uh	-0.003		0.009				-0.028
asks:understand	0.005		-0.013		0.021		-0.003	-0.087	-0.045	-0.047	0.158	0.068
asks:up	0.015		0.023		-0.002		0.037	-0.025	0.025	0.003	0.025	-0.042
asks:us	0.061		-0.001		-0.003		-0.004	-0.045	0.086	-0.043	0.016	0.02
asks:use	-0.022		-0.025		-0.005		0.003	-0.003	0.097	-0.026	-0.049	-0.069
asks:used	0.014		0.011		-0.004		-0.005	-0.091	-0.001	0.092	0.053	-0.057
asks:using	-0.046		-0.003		-0.003		0.018	0.19	-0.036	-0.048	-0.069	-0.052
asks:value	-0.017				-0.008		-0.021	0.056	-0.024	-0.051	0.03	-0.054
asks:value of	0.012				-0.004		-0.009	-0.032	0.002	-0.009	0.012	-0.006
asks:variable	0.014				-0.002		-0.013	-0.023	-0.006	-0.01	-0.023	0.053
asks:walk	-0.026				-0.002		-0.003	-0.001	0.005	-0.036	-0.002
asks:walk me	-0.02				-0.001		-0.003
asks:want	-0.068		0.005		0.007		0.044	-0.054	0.108	-0.077	-0.038	0.037
asks:want to	-0.031		-0.006		0.007		0.023	-0.021	0.003	0.05	-0.072	-0.03
asks:was	0.029		0.029		-0.006		0.004	0.11	-0.001	0.112	-0.077	-0.136
asks:way	0.027		-0.014		0.025		-0.011	-0.027	-0.083	0.19	-0.017	-0.167
asks:we	-0.051		0.047		-0.017		0.025	-0.07	0.229	0.003	-0.24	-0.016
asks:we have	0.006		-0.009				0.007	0.015	-0.014	-0.005	0.03	-0.028
asks:we know	0.007		0.009		-0.002		0.003	-0.037	-0.002	0.074	-0.022	-0.022
asks:we need	0.034		0.013		-0.017		-0.001
asks:we're	0.049		-0.002		-0.001		-0.009
asks:week	-0.041		0.018		0.006		0.004	-0.004	-0.002	-0.002	0.005	-0.005
asks:weeks	0.001		0.01		0.008		-0.002
asks:weight	-0.026		-0.025		-0.007		-0.007	-0.009	-0.055	-0.056	0.084	-0.029
asks:well	-0.053		0.022		0.005		0.027	-0.148	0.105	0.076	-0.003	0.12
asks:were	0.016		0.018				0.009	-0.125	0.082	0.334	-0.131	-0.202
asks:what	0.072		-0.06		-0.048		0.011	-0.016	-0.15	-0.64	0.352	0.08
asks:what about	-0.03		0.01		-0.001		0.006	-0.125	0.2	-0.143	-0.274	0.626
asks:what are	-0.049		-0.003				-0.001	0.154	-0.059	-0.15	0.107	-0.001
asks:what did	0.011		0.026				-0.006	0.004	-0.005	-0.034	-0.028	0.067
asks:what do	0.034		-0.028		-0.006		-0.03	0.02	0.037	-0.285	0.105	-0.038
asks:what does	0.056		-0.013		-0.002		-0.012	0.313	-0.03	-0.039	-0.205	-0.092
asks:what else	0.056		-0.009				-0.004	-0.305	-0.054	-0.192	-0.262	0.748
asks:what happens	0.035		-0.002		-0.004		-0.011	-0.24	-0.04	-0.124	0.311	-0.099
asks:what if	0.001		0.004		-0.003		-0.002	-0.402	-0.299	-0.38	0.861	-0.525
asks:what is	0.035		-0.012		-0.012		0.018	0.078	0.103	0.024	-0.022	-0.302
asks:what makes	0.028		-0.005		-0.001		-0.002	-0.178	0.013	0.424	-0.15	-0.3
asks:what the	0.043		-0.006		-0.004		-0.007	-0.029	-0.003	0.105	-0.024	-0.017
asks:what would	-0.062		-0.036		-0.002		0.025	0.018	0.07	-0.065	0.032	-0.073
asks:what you	0.002		0.007		-0.003		-0.009	0.208	-0.042	-0.071	-0.03	-0.042
asks:what's	-0.016		-0.015		-0.002		0.017
asks:what's the	-0.029		0.002				0.006
asks:when	0.003		0.022		0.003		-0.004	-0.235	-0.132	0.111	0.419	-0.208
asks:when you	0.009		0.004		0.008		-0.021	0.121	-0.015	-0.086	0.005	-0.018
asks:where	0.028		-0.045		0.006		-0.026	-0.065	-0.074	0.223	-0.038	-0.032
asks:where do	0.016		-0.005		-0.002		-0.005	0.169	0.035	-0.068	-0.052	-0.033
asks:where you	0.02		-0.035		-0.002		0.007	-0.044	-0.011	-0.024	0.073	-0.006
asks:which	-0.085		0.005		0.019		-0.022	0.267	-0.056	-0.153	-0.172	0.197
asks:which is	-0.071		0.003		0.013		-0.006
asks:who	-0.009		-0.018				0.006	-0.088	0.019	0.129	-0.186	0.449
asks:whole	0.023		0.002				0.011
asks:why	0.005		-0.013		-0.005		0.008	-0.384	0.19	0.606	-0.433	-0.536
asks:why are	0.062		-0.006				-0.002	-0.083	0.047	0.222	-0.165	-0.052
asks:why did	0.005		-0.008				-0.002
asks:why do	-0.016		-0.011				0.02	-0.168	-0.29	0.362	-0.246	-0.156
asks:why would	0.009		-0.001				-0.004	0.126	-0.105	-0.053	-0.004	-0.048
asks:why you	-0.026		0.003				0.005	-0.032	-0.005	0.006	-0.016	-0.011
asks:will	0.009		0.013		-0.009		0.017	-0.241	0.221	-0.191	0.13	-0.283
asks:with	0.078		0.032		-0.003		0.014	0.168	-0.119	0.025	-0.049	-0.134
asks:with the	0.023		-0.01		-0.003		0.006	-0.094	-0.017	0.136	-0.044	-0.02
asks:wondering	-0.021		0.003				0.011
asks:word	0.035						-0.001
asks:word for	0.028
asks:words	0.018						-0.001
asks:work	0.062		0.003		0.024		0.007	0.013	0.238	-0.187	0.07	-0.101
asks:working	-0.008		0.01		-0.001		-0.006	-0.03	0.098	-0.029	-0.031	-0.016
asks:would	-0.017		-0.024		0.012		0.048	-0.134	0.092	-0.196	0.207	-0.089
asks:would be	-0.061		0.024		0.022		0.031	0.146	-0.047	-0.087	-0.018	0.033
asks:would it	0.021		-0.012				-0.014	-0.038	0.069	-0.033	-0.056	0.086
asks:would that	-0.025		-0.012				0.023	-0.028	-0.039	0.036	0.069	-0.006
asks:would you	0.051		-0.026		-0.003		0.029	0.069	0.061	-0.238	-0.081	0.104
asks:wrong	0.003				-0.004		-0.003	-0.082	-0.019	0.048	0.046	-0.019
asks:x	-0.031				-0.003		-0.007	-0.019	-0.003	-0.016	0.003	-0.012
asks:yeah	0.028		0.017				-0.036
asks:years	-0.013		0.003		-0.004		-0.009	-0.035	-0.03	0.008	0.044	-0.024
asks:yellow	-0.018
asks:yes	0.037		-0.008				-0.002
asks:you	0.184		-0.049		0.008		0.01	0.079	-0.085	0.146	-0.306	-0.306
asks:you are	-0.024		-0.001		0.006		-0.012	-0.068	0.086	-0.004	-0.033	-0.06
asks:you assume	0.002							-0.218	0.652	-0.466	-0.164	-0.102
asks:you be	0.035		-0.022		-0.001		-0.007	-0.012	-0.015	0.074	-0.022	-0.004
asks:you can	0.022		-0.022		-0.001		-0.016	0.127	-0.038	-0.094	0.086	-0.077
asks:you could	-0.001		0.008		-0.001		0.05	-0.04	0.007	-0.018	-0.019	0.069
asks:you do	-0.02		0.003				-0.006	0.036	-0.008	-0.036	0.026	-0.014
asks:you don't	-0.008		-0.002
asks:you explain	0.037				-0.008		-0.006	-0.123	-0.041	0.127	-0.061	0.043
asks:you feel	0.003		0.016				-0.021	-0.009	-0.024	-0.037	0.143	-0.055
asks:you get	-0.007		-0.02		0.002		-0.01	-0.025	-0.009	-0.008	0.041	-0.004
asks:you give	0.008		0.005		-0.001		-0.002	-0.109	-0.044	0.112	-0.082	-0.037
asks:you got	0.024		-0.007		-0.005		-0.006	-0.046	-0.012	-0.046	0.118	-0.006
asks:you have	-0.081		0.006		0.003		-0.007	-0.181	0.109	0.231	-0.065	0.023
asks:you know	0.043		0.01		-0.001		0.01	-0.062	-0.109	0.344	-0.192	0.024
asks:you mean	0.01		-0.012				0.004	0.32	-0.047	-0.217	-0.176	-0.161
asks:you need	-0.041		-0.003		-0.002		-0.008	0.004	0.089	-0.023	-0.062	0.057
asks:you please	0.02						-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:you put	-0.005		-0.026				0.009
asks:you remember	0.007		0.011		-0.001
asks:you say	-0.021		0.011				-0.006	0.083	-0.017	0.053	-0.071	-0.03
asks:you see	-0.038		0.002		-0.002		-0.014	-0.052	-0.011	0.052	0.033	-0.027
asks:you sure	-0.007				-0.003		-0.004
asks:you take	0.048		-0.003		-0.003		0.026	-0.032	-0.005	-0.014	0.03	-0.012
asks:you tell	-0.02				0.008		-0.018
asks:you think	-0.008		-0.021		-0.011		0.051	-0.039	-0.472	0.438	-0.025	0.072
asks:you to	-0.049		-0.005				0.025	-0.049	0.018	0.123	-0.066	-0.02
asks:you try	-0.028		-0.001		0.001		-0.004
asks:you use	0.021		0.004		-0.001		-0.006	-0.005	-0.005	0.008	-0.003	-0.004
asks:you walk	-0.02				-0.001		-0.003
asks:you want	-0.004		-0.006				0.036	0.023	0.091	-0.137	0.02	0.058
asks:you were	-0.003		-0.005		0.003		0.021	-0.047	0.051	-0.036	0.02	-0.017
asks:you're	-0.027		-0.007		0.012		0.013
asks:you've	0.036		0.012		-0.008		-0.01
asks:your	0.037		-0.008		0.011		-0.009	-0.058	0.174	0.204	-0.06	-0.319
asks:your answer	-0.024						-0.001
asks:your solution	0.012				-0.002		-0.002
opens:#new	-0.028		0.005		0.001		-0.001
opens:#old	-0.021				-0.022
opens:a	-0.061		-0.011		0.055		0.015
opens:all	-0.042		-0.01				0.017
opens:almost	-0.021				-0.001
opens:close	-0.044
opens:don't	-0.008				0.006		-0.001
opens:done	0.026				0.058
opens:e	-0.044
opens:for	0.003		-0.004		-0.033		-0.007
opens:go	0.025
opens:he	-0.036						-0.004
opens:here	-0.017						-0.006
opens:i	-0.08		0.014		0.004		0.066
opens:i'll	-0.009		0.003				-0.003
opens:i'm	-0.021		0.014		0.002		-0.01
opens:if	0.009		-0.009		-0.019		0.021
opens:in	-0.099		-0.004		0.046		-0.009
opens:is	-0.073
opens:it	0.086		-0.032		-0.083		-0.045
opens:it's	-0.055		0.006		0.017		0.036
opens:job	-0.052				-0.036
opens:just	-0.018		-0.01		-0.003		0.024
opens:let	0.008		0.009		0.004		-0.007
opens:let's	0.078		0.006		-0.02		-0.025
opens:lets	0.032
opens:look	-0.039		-0.001		-0.001		-0.002
opens:not	-0.072		0.007		-0.003
opens:one	0.005		0.005		0.005		-0.015
opens:red	-0.009
opens:she	-0.004		-0.005		0.002		0.003
opens:student	0.074				-0.003
opens:thank	0.034		-0.008		-0.002		-0.008
opens:that	-0.058		-0.011				-0.042
opens:that's	-0.023		0.031		0.096		0.034
opens:the	-0.127		0.001		0.047		0.02
opens:there	-0.03		-0.009		-0.004		0.005
opens:there's	-0.045		0.008		0.002		-0.008
opens:they	0.026		-0.008
opens:this	-0.036		0.004		0.031		0.027
opens:to	-0.005		-0.002		-0.025		0.002
opens:try	0.144		-0.008		-0.011		-0.006
opens:very	0.06				-0.001		-0.005
opens:we	0.034		-0.004		-0.006		-0.02
opens:we're	0.024		0.001		0.008		-0.003
opens:what	0.047		-0.022		-0.001		0.026
opens:when	-0.006		-0.007		-0.005		-0.012
opens:yellow	-0.022
opens:you	-0.028		0.052		0.034		0.029
opens:you're	0.054		0.024		-0.039		0.01
opens:you've	-0.075		0.019		0.048		-0.007
opens:your	-0.055		-0.003		0.004		0.014
states:#new	-0.041		0.019		0.047		0.028
states:#new is	-0.015		0.017				-0.006
states:#old	-0.001				0.057
states:#old =	0.008				-0.014
states:#old and	-0.032				0.013
states:#old by	0.047				-0.004
states:#old is	-0.056				0.05
states:#old more	-0.017				0.008
states:#old of	-0.059				0.008
states:#old times	0.016				0.011
states:#old to	0.003				-0.019
states:#old weeks	-0.026				0.006
states:#old x	0.031				-0.003
states:=	0.01				-0.024		-0.009
states:= #new	0.004				-0.055		-0.001
states:= #old	-0.01				-0.019
states:a	-0.084		-0.006		0.115		0.071
states:a good	0.021		-0.01		0.011		-0.008
states:a great	-0.083		0.006		0.028		0.027
states:a hint	-0.015
states:a little	-0.038		0.021		0.022		0.011
states:a look	0.01		-0.006				-0.001
states:a lot	-0.001		0.001				-0.014
states:a small	0.038				-0.017
states:able	-0.015		0.008				-0.021
states:able to	-0.015		0.008				-0.021
states:about	0.026		-0.003		-0.052		-0.005
states:about how	0.024		0.007		-0.014		0.008
states:about it	-0.033		0.004		0.01		0.016
states:about that	0.008		-0.019				-0.018
states:about the	-0.006		-0.004		-0.016		0.019
states:actually	-0.008		0.008		0.071		-0.011
states:add	0.004				-0.008		-0.004
states:add the	-0.035				0.011
states:added	0.016				-0.007
states:adding	0.115				-0.03		-0.003
states:after	-0.007				-0.047		-0.016
states:after the	-0.019				-0.017		-0.001
states:again	0.04		-0.018		-0.011		-0.023
states:ah	-0.092				-0.007		0.01
states:ahead	0.081						-0.003
states:all	0.05		-0.019		-0.009		0.021
states:all right	-0.042		-0.01				0.021
states:all the	0.062				-0.012		-0.007
states:almost	-0.036		0.003		0.007		-0.007
states:already	0.001		-0.004		0.01		0.009
states:also	-0.034		-0.017		0.012		-0.048
states:always	-0.001		-0.001		-0.003		-0.012
states:amount	0.025		-0.002		0.019		-0.011
states:an	-0.021		-0.019		-0.011		-0.009
states:and	0.015		0.021		0.07		0.034
states:and #old	0.057				-0.005
states:and i	0.012		-0.004		-0.001		0.004
states:and it	-0.007		-0.007		0.007		0.017
states:and that	0.026		-0.012		-0.001		-0.015
states:and the	0.044		0.022		-0.014		-0.012
states:and then	0.003		0.007		-0.015		-0.005
states:and we	-0.018				0.001		-0.01
states:and you	-0.02		-0.004		-0.009		0.052
states:another	-0.027		-0.004		0.027		-0.006
states:answer	-0.037		0.001		0.008		-0.005
states:answer is	-0.02				0.017
states:any	-0.03		0.02		-0.006		-0.001
states:appreciate	0.024		-0.012		-0.014		0.007
states:appreciate your	0.02		-0.004		-0.013		-0.002
states:are	0.042		-0.027		0.056		0.032
states:are #old	-0.046				0.005
states:are correct	0.067				0.015
states:area	0.007		-0.004		-0.005		-0.003
states:around	-0.013		0.015		-0.003		-0.013
states:as	-0.044		0.017		-0.017		0.019
states:as a	-0.041		0.001				0.009
states:asking	0.016		0.007		-0.004		-0.002
states:at	0.039		0.02		-0.054		-0.007
states:at how	-0.019		0.002		-0.008		-0.001
states:at the	0.075		0.007		-0.02		-0.03
states:at this	0.009		-0.003				-0.007
states:at your	0.017		-0.002		-0.003		-0.005
states:away	-0.026		-0.001		0.003		0.018
states:b	0.001				-0.01		-0.003
states:back	0.034		0.009		0.005		0.015
states:back to	0.007		0.007		-0.004		-0.008
states:bag	-0.012
states:be	-0.013		-0.032		-0.005		0.038
states:be #old	0.006				-0.005
states:be a	-0.026		0.001		0.022		0.018
states:because	-0.061		0.03		-0.016		-0.003
states:because you	-0.029		0.005		0.001		0.014
states:been	-0.041		-0.015		-0.01		-0.024
states:before	-0.019		0.014		-0.019		0.002
states:behind	-0.02						-0.001
states:behind the	-0.009
states:being	-0.025		0.007		-0.009		-0.021
states:between	-0.001				0.004		-0.003
states:big	0.006		-0.009		-0.003		-0.003
states:bit	-0.016		0.021		0.01		0.002
states:blue	0.019
states:both	-0.013				0.05		-0.007
states:box	0.006		0.009		-0.008		-0.002
states:break	0.015				-0.009		-0.006
states:but	0.049		0.017		-0.006		0.036
states:but i	-0.033		-0.004		-0.021		0.008
states:but it	0.014		0.003		-0.003
states:but let's	0.009		0.003		-0.005		0.006
states:but remember	0.019				-0.005
states:but the	-0.019		0.013		0.023		-0.001
states:but you	0.046		-0.006		-0.008		-0.007
states:by	-0.056		0.005		-0.031		0.051
states:by #new	0.001				0.001
states:by #old	0.041				-0.021		-0.001
states:by the	-0.008				-0.013		0.014
states:c	0.036				-0.007		-0.002
states:calculate	0.01				-0.015
states:calculate the	0.024				-0.017
states:calculated	0.088				-0.021		-0.001
states:calculated the	0.04				-0.026
states:calculating	0.027				-0.031
states:calculation	-0.028				-0.041
states:calculations	0.047				-0.007
states:call	0.01				-0.001
states:can	-0.046		0.029		-0.057		0.109
states:can see	0.002		0.002				0.009
states:can use	0.03				-0.021		-0.001
states:can't	-0.002				0.03		-0.007
states:case	-0.031				0.012		-0.015
states:cause	-0.023		-0.013				-0.006
states:change	-0.054				-0.009		-0.003
states:check	-0.006		-0.004		-0.021		0.003
states:close	-0.009				0.018
states:closer	0.023				-0.009		-0.002
states:color	-0.027				-0.022
states:come	0.002		0.008		-0.001		-0.022
states:coming	-0.002		-0.012		0.008		-0.014
states:coming from	-0.009		-0.005		0.008		0.006
states:consider	0.037		0.005		-0.036		-0.008
states:correct	0.078				0.027		-0.005
states:correct answer	-0.035				0.006
states:correctly	-0.085				-0.022
states:cost	-0.005				0.007		-0.005
states:cost of	0.02				-0.019		-0.001
states:could	0.083		-0.037		-0.002		0.014
states:count	0.046				-0.016
states:d	0.006				-0.001		-0.003
states:day	-0.091		0.006		0.04		0.042
states:days	-0.036				0.032		0.003
states:decimal	-0.001				0.038
states:did	0.013		0.006		-0.007		-0.013
states:didn't	-0.044		0.005		-0.001		0.005
states:difference	-0.066		-0.004		0.006		-0.004
states:different	0.019		-0.001		-0.015		-0.002
states:divide	0.022				0.007
states:divide the	-0.005				0.002
states:divided	0.069				-0.009
states:dividing	0.015				0.001
states:division	0.042				-0.005
states:do	-0.026		-0.038		-0.003		0.081
states:does	0.034		0.005		-0.004		-0.002
states:doesn't	0.006				-0.006		0.007
states:dog	-0.001				-0.008		-0.004
states:doing	-0.045		0.004		0.005		0.001
states:don't	0.012		0.027		0.019		-0.056
states:don't know	0.008		-0.001		-0.001		-0.009
states:don't need	-0.033				0.021		-0.001
states:done	-0.093		-0.004		0.041		0.023
states:double	0.042				-0.019		-0.001
states:down	0.008		-0.002		-0.006		0.007
states:e	-0.048				-0.008		-0.001
states:e in	-0.022
states:each	0.027				0.017		-0.002
states:effort	0.021				-0.018		-0.004
states:else	0.024		-0.001				0.029
states:end	0.014		-0.01		-0.008		-0.012
states:equal	-0.003				0.053		-0.002
states:equals	-0.014				-0.003
states:equation	0.061				-0.029		-0.001
states:error	0.017				-0.038		-0.003
states:even	-0.011		-0.001		-0.005		-0.002
states:every	-0.027		0.012		-0.012		0.022
states:exactly	-0.011				0.01		-0.002
states:excellent	-0.003		-0.011		-0.002		-0.005
states:feel	0.018		0.006				-0.038
states:feet	0.056				-0.022
states:figure	0.043				-0.004		0.003
states:fill	0.05				-0.002		0.009
states:final	-0.049		-0.001		-0.004		-0.003
states:find	0.021				-0.002		-0.017
states:find out	0.019				-0.018		-0.003
states:find the	-0.017				-0.021		-0.001
states:first	0.033		-0.017		-0.007		-0.032
states:five	-0.026		0.001		0.036		0.017
states:focus	0.015		0.003		-0.007		-0.008
states:focus on	0.015		0.004		-0.007		-0.005
states:follow	-0.051		0.002		-0.001		-0.004
states:follow the	-0.031						-0.001
states:for	-0.019		-0.021		-0.037		0.037
states:for #old	-0.002				-0.012
states:for a	0.004		-0.001		0.006		0.027
states:for the	0.045		0.001		-0.012		-0.002
states:for you	-0.036		0.01				-0.01
states:formula	-0.012				-0.016
states:found	-0.026				-0.008		-0.005
states:four	-0.07		0.006		0.019		-0.011
states:fraction	0.037				0.002
states:friends	0.024		0.003		0.013		-0.015
states:from	-0.003		-0.012				0.026
states:from the	0.033				-0.001		0.014
states:front	-0.034						-0.001
states:front of	-0.025
states:function	0.024				-0.007		-0.013
states:gave	-0.016				-0.009
states:get	0.012		0.003		-0.008		-0.029
states:get the	-0.01		0.004		-0.009		-0.005
states:getting	0.048		0.001		-0.001		0.004
states:give	-0.018		-0.017		0.011		-0.021
states:give you	-0.037		-0.011				-0.004
states:given	0.048		-0.009		-0.033		-0.009
states:gives	0.017		-0.002		0.027		0.003
states:glad	-0.003		0.005				0.001
states:go	0.051				0.005		-0.04
states:go ahead	0.068						-0.001
states:going	-0.024		0.02		0.006		0.039
states:going to	0.006		0.025		0.005		0.039
states:gonna	-0.005		0.002				-0.009
states:good	-0.014		0.011		0.007		-0.026
states:good job	-0.039		-0.002		-0.001		-0.003
states:good try	0.013				0.005
states:got	-0.012		0.027		0.062		-0.02
states:got it	-0.02
states:great	0.086		-0.012		-0.015		0.014
states:great job	-0.012				-0.035
states:great try	0.011				0.006
states:green	-0.03				-0.001		-0.002
states:group	-0.038		-0.008		-0.012		-0.001
states:guys	0.009						-0.001
states:had	0.078		-0.002		-0.015		-0.032
states:had #old	0.004				0.002
states:half	-0.054				-0.033		-0.004
states:half of	0.003				-0.004		-0.002
states:hand	0.037		-0.006		-0.008		-0.017
states:has	-0.015		-0.02		0.017		-0.034
states:has #old	-0.005				-0.014
states:have	0.023		-0.031		0.041		0.025
states:have #old	0.032				0.007
states:have a	0.004		-0.015		-0.004		0.016
states:have the	0.045				-0.001		0.008
states:have to	0.021		-0.008				-0.003
states:having	-0.018		-0.003		-0.004		-0.026
states:he	-0.118		-0.005		0.003		-0.006
states:he had	-0.006		0.002		0.001		-0.002
states:he has	-0.028		-0.013		-0.003		-0.002
states:help	-0.006		0.001		-0.007		-0.015
states:her	0.005				-0.027		-0.009
states:here	-0.005		0.012				-0.043
states:hi	0.028		-0.002		-0.004		0.013
states:hint	-0.028				0.017
states:his	-0.111		0.002		0.011		0.015
states:hmm	0.011						0.004
states:hour	-0.053				0.008		0.015
states:hours	-0.07				0.009		-0.001
states:how	0.112		-0.037		-0.061		0.01
states:how many	0.079		0.009		-0.068		-0.002
states:how to	-0.01				0.012		0.005
states:how you	-0.024		-0.009		-0.004		-0.001
states:however	0.023				-0.01		-0.004
states:i	-0.005		-0.007		-0.003		0.108
states:i appreciate	0.024				-0.014		0.018
states:i can	-0.006		0.016		-0.005		0.029
states:i don't	0.038		0.005		-0.001		-0.017
states:i have	-0.007		-0.006		-0.002		0.006
states:i know	0.023		0.007				0.008
states:i mean	-0.019		0.008				0.042
states:i see	0.022		0.002		-0.007		-0.014
states:i think	-0.047		0.005		0.02		0.045
states:i want	0.013		-0.008		0.005		-0.009
states:i would	-0.014		0.004		-0.002		0.036
states:i'd	-0.005		-0.036		-0.002		0.032
states:i'll	-0.001		0.003		-0.001		-0.006
states:i'm	0.009		0.005		0.002		-0.014
states:i'm going	0.02						-0.002
states:i'm gonna	0.015						0.014
states:if	0.039		-0.017		-0.042		0.046
states:if we	0.005		-0.002		0.004		-0.004
states:if you	-0.03		-0.009		-0.012		0.013
states:il	0.013
states:important	-0.017		0.007				0.006
states:in	-0.134		-0.063		-0.016		-0.056
states:in a	-0.015		0.004		-0.003		0.013
states:in front	-0.025
states:in the	0.006		0.001		-0.005		0.02
states:in this	-0.03		0.003		0.018		-0.005
states:in total	-0.018				0.023
states:in your	0.038		-0.023		-0.022		-0.02
states:include	0.009				-0.001		-0.001
states:incorrect	0.018				0.044		-0.001
states:increase	0.018				0.026
states:inside	-0.009						-0.004
states:instead	0.009		-0.003		-0.008		-0.006
states:instead of	0.009				-0.018		-0.001
states:into	0.014		0.011		-0.03		0.006
states:is	-0.245		-0.042		0.177		0.046
states:is #new	-0.011				0.008		0.002
states:is #old	-0.018				0.028
states:is a	0.014		-0.009		0.02		-0.002
states:is actually	-0.004				0.03		-0.003
states:is correct	-0.031				-0.003		-0.001
states:is in	-0.003				-0.001		0.003
states:is not	-0.055		0.01		-0.001		0.005
states:is the	-0.046		-0.004		0.005		-0.003
states:isn't	0.012		-0.005		-0.001		-0.003
states:it	-0.055		-0.012		0.082		0.003
states:it in	-0.014				-0.002
states:it is	0.012		-0.006		-0.005		-0.003
states:it looks	0.082		0.009		-0.035		0.009
states:it seems	0.018				-0.009		-0.013
states:it sounds	0.003		-0.03				-0.033
states:it was	-0.007		0.005		-0.022		-0.014
states:it would	0.002		-0.007		0.002		0.003
states:it's	-0.06		0.016		0.038		0.041
states:it's a	-0.002		-0.003		0.015		0.016
states:it's not	-0.001		-0.004				0.003
states:its	-0.029		0.002		0.003		-0.004
states:j	0.057
states:job	-0.035		-0.003		-0.037		-0.007
states:just	-0.002		-0.049		-0.011		0.05
states:keep	-0.05		0.01		0.015		0.022
states:kind	0.016		-0.01		0.013		-0.068
states:kind of	0.015		-0.01		0.013		-0.068
states:know	0.065		0.001		-0.001		-0.002
states:know that	0.05		-0.003		0.002		0.017
states:last	-0.011		-0.01		-0.001		0.023
states:left	-0.014				-0.001
states:length	-0.065				0.055
states:less	0.02		0.004		-0.012		0.005
states:let	0.037		0.012		0.004		-0.011
states:let me	0.013		0.009		0.004		-0.009
states:let's	0.143		0.005		-0.061		-0.023
states:let's go	0.019				0.015		-0.003
states:let's look	-0.014				0.004		-0.006
states:let's take	0.051		-0.002		-0.02		0.001
states:let's think	0.006						-0.003
states:let's try	0.077				-0.003		-0.005
states:like	-0.049		0.019		-0.05		-0.025
states:like to	-0.005		-0.017		-0.001		-0.026
states:like you	0.013		-0.028		-0.016		-0.002
states:like you're	-0.006				-0.01		-0.004
states:line	-0.072				0.002		-0.006
states:little	-0.055		0.018		0.022		0.017
states:little bit	-0.049		0.026		0.006		0.019
states:long	0.049		-0.006		0.003		-0.005
states:look	0.002		0.003		-0.015		-0.016
states:look at	0.015		0.002		-0.02		-0.005
states:looking	-0.039		0.008		-0.002		-0.007
states:looks	0.043		0.01		-0.041		0.008
states:looks like	0.044		0.01		-0.035		-0.007
states:lot			0.001				-0.014
states:lot of	-0.025		0.007				-0.005
states:m	-0.019				-0.022
states:made	-0.023		-0.008		0.027		-0.004
states:made a	0.051		-0.009		-0.007		-0.003
states:make	-0.047		-0.001		0.004		-0.028
states:make sure	0.001		-0.001		-0.007		-0.014
states:making	-0.015		-0.002		-0.015		-0.004
states:many	0.163		0.001		-0.08		-0.001
states:marbles	0.005				0.014
states:math	0.069				-0.005		-0.002
states:may	-0.005		0.002		0.003		-0.002
states:maybe	0.011		0.007		-0.002		0.002
states:me	0.052		-0.007		0.004		-0.048
states:mean	0.032		0.011		-0.01		0.049
states:means	-0.062				0.047		0.003
states:might	0.031		0.005		-0.006		0.005
states:might be	0.016		0.009		0.003		-0.018
states:mind	0.039		0.005		-0.008		-0.01
states:minutes	-0.002				-0.005		-0.003
states:mistake	0.02				0.018
states:mistake in	0.004				0.011
states:misunderstanding	0.003				0.008
states:mm	0.007		-0.005				0.015
states:modify	-0.015						-0.001
states:money	0.021		-0.011		-0.002		-0.01
states:month	-0.001		0.001		-0.01		0.006
states:more	-0.032		0.001		0.015		0.004
states:more than	-0.011		-0.002		0.007		-0.014
states:move	-0.003				0.007		0.015
states:much	0.013		0.01		0.014		0.007
states:multiplication	0.044				0.002
states:multiplied	0.031				-0.01
states:multiply	-0.052				-0.015
states:multiply the	-0.006				-0.005
states:multiplying	0.048				-0.001
states:must	-0.004				0.006		-0.005
states:my	-0.012		-0.011		-0.001		0.039
states:need	-0.02		0.003		-0.019		0.054
states:need to	-0.043				-0.01		0.058
states:needed	-0.024				0.001		-0.001
states:needs	0.01		0.005		-0.027		0.02
states:needs to	0.015		0.005		-0.007		0.02
states:new	0.028		-0.004		-0.027		0.001
states:next	0.011		-0.007		0.002		0.019
states:next to	-0.002
states:no	-0.045		-0.007		0.005		-0.001
states:not	-0.02		0.023		-0.03		0.035
states:not #old	-0.004				0.032		-0.001
states:not just	-0.003		0.003		-0.012		0.017
states:not quite	-0.034				-0.006		-0.002
states:not the	0.006				-0.031		0.001
states:now	0.115		-0.012				-0.012
states:number	-0.009		0.008		0.012		-0.005
states:number of	0.036		0.001		-0.02		-0.006
states:numbers	-0.026				0.023		-0.001
states:of	-0.011		0.04		0.047		-0.039
states:of #old	-0.003				-0.018		-0.001
states:of a	-0.029		-0.002		0.041		-0.012
states:of the	0.101		0.008		-0.071		0.009
states:of you	-0.021		0.007				-0.006
states:of your	0.004		0.015		-0.004		-0.016
states:off	0.033		-0.007		-0.017		-0.004
states:oh	0.077		0.025		-0.002		-0.007
states:ok	0.048				-0.003		-0.003
states:okay	0.016		0.035		-0.002		0.14
states:on	-0.053		-0.008		0.061		-0.039
states:on the	0.035		-0.01		-0.004		-0.007
states:on to	0.005				0.003
states:on your	-0.008		-0.009		-0.002		-0.014
states:once			0.002		-0.001		0.032
states:one	-0.084		0.008		-0.035		0.01
states:one of	0.016		-0.002		-0.002		-0.01
states:ones	-0.013				-0.009		-0.004
states:only	-0.082				-0.024		-0.006
states:or	-0.142		0.043		0.025		0.031
states:original	0.024				-0.015
states:other	0.037		0.015		-0.014		0.012
states:our	-0.042		0.004		-0.011		-0.005
states:out	0.084		-0.027		-0.036		0.005
states:out how	0.069				-0.046
states:out of	0.032		-0.01		0.002		-0.009
states:out the	0.029		-0.002		-0.005		0.004
states:over	0.018		-0.014		0.024		0.012
states:part	-0.045		0.022		0.027		-0.016
states:part of	-0.025		0.023		0.022		-0.012
states:people	0.015		0.013		-0.005		-0.01
states:per	-0.017				-0.014		-0.002
states:person	-0.004		0.009		-0.002		0.009
states:pieces	0.001				-0.002		-0.002
states:place	-0.083				0.01		-0.006
states:please	-0.059				-0.005		-0.005
states:please try	-0.032
states:plus	-0.025				-0.005		-0.001
states:point	-0.041		-0.009		-0.007		-0.007
states:price	0.021				-0.028		-0.002
states:problem	-0.041		0.003		-0.024		-0.003
states:problems	0.004		-0.001		-0.003		0.011
states:purple	-0.01
states:put	0.007		0.001		-0.001		0.008
states:put it	-0.001						0.008
states:python	0.043				-0.011		-0.017
states:question	0.118		-0.005		-0.015		-0.006
states:quite	-0.01		-0.009		-0.007		-0.017
states:read	-0.017		-0.002		-0.004		0.008
states:read the	0.03		-0.002		0.002		0.002
states:really	-0.06		-0.001		-0.001		0.038
states:red			-0.001		0.006		0.006
states:remaining	0.036				-0.011
states:remember	0.072		-0.001		0.03		-0.002
states:remember that	-0.031
states:review	-0.021				-0.003		-0.002
states:right	-0.003		0.003		0.021		-0.014
states:right now	0.022		-0.003		-0.001		-0.016
states:right track	0.015				-0.007
states:s	-0.032				-0.004		-0.001
states:said	0.022		0.01		-0.004		0.034
states:same	-0.027		0.007		0.009		0.011
states:say	0.048		-0.01		0.005		0.003
states:saying	0.005		-0.004		-0.003		-0.014
states:says	0.028		-0.008		0.006		-0.01
states:second	0.012		-0.001		0.004		-0.007
states:see	0.006		0.001		0.002		-0.018
states:see if	-0.013		-0.003		-0.003
states:see what	0.047				-0.011		0.017
states:see where	-0.02				0.017		-0.001
states:see you	0.012		-0.003		-0.002		0.009
states:seems	-0.009		0.009		0.017		-0.016
states:seems like	0.034				-0.013		-0.01
states:seems to	-0.041		0.002		0.029		-0.002
states:sentence	0.04		-0.003		-0.005		-0.005
states:set	0.005				-0.007		-0.005
states:she	-0.08		-0.007		0.04
states:should	0.038		0.004		-0.047		0.002
states:should be	0.003				-0.027		0.004
states:show	0.019		0.002		-0.001		-0.006
states:sides	0.026				0.072
states:since	-0.032				0.051		0.023
states:six	0.001		-0.017		-0.006		-0.014
states:small	0.033				0.008		-0.001
states:small mistake	0.016				-0.004
states:so	0.038		-0.014		0.084		0.009
states:so #old	-0.009				0.027
states:so i	-0.005		0.01
states:so if	0.083		-0.004		-0.001		0.004
states:so it	-0.025		-0.006		0.028		-0.013
states:so let's	-0.039		0.001		-0.008		0.016
states:so that	0.018		-0.002		-0.005		0.005
states:so the	0.034				0.003		-0.006
states:so we	-0.041				-0.01		-0.01
states:so you	0.007		0.004		-0.005		-0.003
states:solution	0.041				-0.008		-0.002
states:solve	0.023				-0.022		-0.004
states:solving	0.002				-0.007
states:some	0.048		-0.033		-0.018		-0.028
states:some of	0.003		0.003		-0.005		-0.005
states:something	-0.08		-0.016		0.002		0.07
states:sorry	-0.017		0.007				-0.001
states:sort	-0.004		0.004				-0.012
states:sounds	-0.008		-0.031		-0.002		-0.02
states:sounds like	-0.01		-0.031				-0.014
states:start	-0.01		-0.005		0.025		0.009
states:start with	0.022				-0.008		-0.006
states:started	0.063		-0.009		-0.021		-0.007
states:step	0.022				0.024		-0.003
states:steps	-0.001				-0.038		-0.003
states:still	0.024		0.002		-0.004		-0.001
states:stop	-0.021		0.006				0.032
states:student	0.028		0.002		-0.006		-0.005
states:students	-0.024				-0.007		-0.002
states:subtract	-0.015				0.047
states:such	-0.006		-0.003		-0.029		-0.008
states:sure	0.06		-0.014		-0.009		-0.053
states:table	0.006
states:take	0.027		0.027		0.001		0.051
states:take a	0.039		-0.006		-0.014
states:takes	-0.031				-0.01		-0.004
states:talk	-0.044		0.009		-0.003		0.016
states:talk about	-0.025		-0.003		-0.002		0.008
states:talking	-0.045				-0.001		-0.042
states:talking about	-0.038		-0.005		-0.001		-0.02
states:tell	0.025		-0.008				-0.002
states:than	0.034		-0.009		-0.005		-0.007
states:thank	0.027		-0.008		-0.007		-0.01
states:thank you	0.027		-0.008		-0.005		-0.01
states:that	0.056		-0.019		0.022		-0.01
states:that #old	0.037				-0.011
states:that is	0.003		-0.004		-0.002		-0.005
states:that the	0.053		-0.02		0.031		-0.002
states:that was	0.019		-0.016		0.001		-0.017
states:that we	0.007		0.005		-0.002		0.02
states:that would	-0.031		0.003		-0.003		-0.019
states:that you	0.007		0.004		0.006		-0.038
states:that you're	0.036		-0.007		-0.001		0.004
states:that's	-0.046		0.037		0.114		0.028
states:that's a	-0.047		0.011		0.041		-0.005
states:that's correct	-0.034				-0.009
states:that's not	-0.005		-0.002		0.05		-0.013
states:that's right	-0.011		0.002		-0.005		-0.002
states:the	0.01		0.001		-0.053		0.012
states:the #new	-0.012				-0.001		-0.002
states:the #old	0.106				-0.024
states:the amount	-0.012		-0.001		0.006		-0.005
states:the answer	0.015				0.007		-0.001
states:the area	-0.028				-0.004
states:the color	-0.006				-0.022
states:the correct	0.029				0.001
states:the cost	0.004				-0.006		-0.003
states:the end	0.015				-0.01		-0.005
states:the first	0.027		-0.006		-0.005		-0.013
states:the last	0.002		0.001		-0.002		0.003
states:the length	-0.049				0.006
states:the next	0.02		-0.002		0.004		0.002
states:the number	0.002				0.018		-0.003
states:the original	0.031				-0.015
states:the other	0.078		0.006		-0.003		-0.013
states:the problem	0.009		0.003		-0.012		0.003
states:the question	0.047		-0.005		-0.012		-0.001
states:the remaining	0.032				-0.016
states:the right	-0.016		-0.002		-0.006		0.002
states:the same	-0.002		0.007		0.009		0.015
states:the second	-0.003		-0.001		0.008		-0.005
states:the total	0.022				-0.039
states:the two	-0.036		-0.005		-0.005		0.008
states:the word	-0.009
states:their	0.028				-0.004		0.003
states:them	-0.013		0.003		0.006		0.007
states:then	0.034		0.009		-0.029		0.016
states:then you	0.015		-0.001		-0.001		0.003
states:there	-0.046		-0.018		0.02		0.023
states:there are	-0.061		-0.011		0.011		0.01
states:there is			-0.001		-0.003		-0.007
states:there might	0.001		0.01		0.004
states:there's	-0.014		0.005		0.007		-0.022
states:there's a	-0.005		0.002		0.006		-0.009
states:these	-0.042		-0.007		0.074		0.023
states:they	-0.071		-0.011		0.011		0.003
states:they're	-0.005		-0.002				-0.009
states:thing	0.017		-0.02				-0.027
states:things	-0.017		0.006				-0.023
states:think	0.045		-0.015		-0.014		0.056
states:think about	0.033		-0.009		-0.013		0.012
states:thinking	0.024		0.004		0.003		0.001
states:this	0.028		0.002		0.015		0.026
states:this is	0.066		-0.004				0.024
states:this problem	0.025				-0.01		-0.001
states:those	0.028		0.007		0.02		-0.006
states:thought	-0.116		-0.005		0.071		-0.012
states:three	-0.04		0.004		0.082		-0.015
states:through	-0.068		0.002		0.039		-0.025
states:time	-0.001		0.029		-0.056		0.061
states:times	0.016		-0.003		-0.018		-0.006
states:times #old	0.016				-0.001
states:to	0.053		-0.038		-0.025		0.03
states:to add	-0.003				-0.003		-0.002
states:to be	0.03		-0.004		0.021		-0.007
states:to do	0.011		-0.012		-0.002		-0.006
states:to find	0.036				0.005		-0.007
states:to get	0.002				-0.019		-0.008
states:to go	-0.01		-0.006				-0.01
states:to have	0.008		0.004		-0.004		-0.017
states:to help	0.001		0.001		0.001		0.007
states:to make	-0.048		-0.01				-0.011
states:to multiply	-0.042
states:to say	0.005						0.003
states:to see	-0.011		-0.02				0.02
states:to solve	-0.001				-0.019
states:to take	0.005		0.013		-0.003		0.044
states:to the	-0.045		-0.009		-0.012		-0.004
states:to use	0.009		-0.001		-0.005		0.002
states:to you	-0.003		0.005		0.006		-0.021
states:today	0.014		-0.015		0.006		-0.032
states:together	-0.062		0.01		0.052		-0.003
states:told	-0.041				-0.001		-0.002
states:too	0.035		0.009		-0.004		0.019
states:took	-0.009				-0.002		-0.002
states:top	0.053				-0.002
states:total	-0.002		-0.001		-0.002		-0.001
states:total number	0.007				-0.017
states:track	-0.018				0.034		0.005
states:tree	0.022
states:try	0.209		0.005		-0.025		0.012
states:try again	-0.052				-0.01
states:try it	0.057				-0.005		-0.002
states:try to	0.064		0.005				-0.006
states:trying	0.018		-0.019		-0.003		-0.005
states:trying to	0.016		-0.009		-0.003		-0.013
states:twice	0.004				-0.004
states:two	0.005		0.003		0.002		0.009
states:uh	0.045		-0.026				-0.044
states:um	-0.015		0.027				-0.025
states:understand	-0.059		-0.01		-0.015		0.002
states:understanding	-0.002				-0.055		-0.006
states:up	-0.023		0.02		-0.009		0.005
states:up the	-0.013		0.004		-0.009		0.008
states:us	-0.017		-0.002		0.044		-0.01
states:use	0.038		-0.015		-0.025		0.001
states:use the	0.015				-0.016		0.005
states:used	-0.01		0.014		0.004		0.002
states:using	0.052		-0.005		0.004		0.018
states:value	-0.029		-0.006		0.052		-0.012
states:value of	-0.01				0.04		-0.001
states:very	0.064		0.014		-0.003		0.011
states:very close	0.018				-0.005
states:very good	0.025				-0.004		-0.005
states:walk	0.01				-0.001		0.022
states:wanna	-0.058		0.01				0.01
states:want	0.049		-0.02		0.003		-0.009
states:want to	0.033		-0.025		0.004		0.017
states:want you	0.011						-0.003
states:was	-0.084		0.009		-0.005		-0.058
states:way	-0.025		-0.006				-0.028
states:way to	-0.013		-0.002				-0.014
states:we	-0.015		0.003		-0.015		-0.035
states:we are	0.015				-0.006		-0.002
states:we can	-0.001		0.005		-0.013		0.006
states:we get	0.022		0.004		0.002		-0.001
states:we have	-0.028				0.027		0.004
states:we know	0.008		-0.001				-0.005
states:we need	0.059				-0.012		-0.005
states:we're	0.021		0.001		-0.002		0.005
states:we're going	-0.02				0.006		-0.003
states:we've	-0.027		-0.005		0.006		0.011
states:week	-0.02		-0.018		0.012		-0.006
states:weeks	-0.037		-0.008		0.015		-0.002
states:weight	0.025		-0.021		0.003		-0.009
states:welcome	-0.002						-0.005
states:well	-0.045		-0.038		0.046		0.099
states:well done	0.018				0.046
states:were	0.028		-0.013		-0.026		-0.043
states:what	-0.01		-0.03		-0.037		0.048
states:what i	0.02		-0.008				0.025
states:what you	0.04		0.001		-0.006		-0.004
states:when	-0.009		-0.02		0.022		-0.05
states:when we	0.017		-0.001		0.019		-0.005
states:when you	0.018		-0.004		0.005		-0.028
states:where	0.031		-0.011		0.023		-0.016
states:where you	0.043		-0.007		-0.009		-0.011
states:where you're	-0.013		-0.005		0.008		0.002
states:which	-0.089		-0.008		0.059		-0.003
states:which is	0.003				0.002		0.008
states:while	-0.01		-0.011		-0.01		-0.004
states:who	-0.008		0.014		-0.004		0.006
states:whole	0.02				0.034		-0.002
states:why	-0.015		-0.001		0.014		0.002
states:width	-0.038				-0.004
states:will	-0.026		-0.006		-0.004		0.018
states:will be	-0.013		-0.002		-0.009		0.025
states:with	-0.031		-0.041		0.029		-0.009
states:with #old	-0.012				-0.021		0.004
states:with a	0.033		-0.001		0.008		-0.004
states:with the	-0.016		-0.007		0.005		-0.013
states:with your	-0.013		-0.008		0.007		-0.02
states:word	-0.005				-0.002		-0.002
states:word for	-0.02						-0.001
states:words	0.013						0.001
states:work	-0.038		0.017		0.012		-0.003
states:working	-0.013		0.004		-0.004		-0.01
states:would	-0.051		-0.003		0.011		0.037
states:would be	-0.002		-0.007		-0.008		0.013
states:write	0.003		-0.002		-0.001		0.013
states:wrong	-0.034				-0.007		-0.007
states:x	0.035				-0.006		-0.004
states:x #old	0.019				0.013
states:x =	0.038				-0.012
states:yeah	-0.029		0.034		-0.001		-0.006
states:year	-0.058				-0.004		-0.001
states:years	0.003		-0.003		-0.028		-0.006
states:yellow	-0.037						-0.002
states:yes	0.001		0.002		-0.009		0.002
states:yet	-0.02		0.003				0.004
states:you	-0.066		0.017		0.014		0.038
states:you a	-0.022		0.003				-0.009
states:you are	0.078		0.003		-0.001		-0.005
states:you can	-0.02		0.017		-0.025		0.045
states:you could	0.001		-0.013				0.018
states:you did	0.005		-0.001		-0.002		-0.001
states:you do	-0.004		-0.013				0.033
states:you don't	-0.002		0.001		0.012		-0.028
states:you feel	0.009		-0.015				-0.022
states:you get	0.002		-0.003		-0.002		0.007
states:you got	-0.023		0.004		0.067		-0.007
states:you have	-0.054		-0.019		-0.005		0.027
states:you just	0.043		-0.003				0.035
states:you know	-0.09		0.02				0.039
states:you might	0.023		0.006		-0.008		-0.014
states:you need	0.001		0.002		-0.012		0.048
states:you said	0.011		0.006		-0.002		0.014
states:you should	-0.001		0.007		-0.006		0.008
states:you to	0.011		-0.008		-0.002		0.019
states:you want	0.006		-0.01		-0.003
states:you were	0.034		-0.004		-0.001		-0.025
states:you would	0.077		-0.002		-0.005		-0.004
states:you'll	-0.002		0.002		-0.001		0.01
states:you're	-0.014		0.012		-0.021		0.002
states:you're coming	-0.016		-0.005		0.009		0.008
states:you're going	-0.014		0.015				0.039
states:you're not	0.004		0.005		0.006		-0.015
states:you're on	0.032				-0.004		0.018
states:you've	-0.049				0.069		-0.033
states:you've got	0.013		0.019		-0.004		-0.011
states:your	-0.068		-0.06		-0.026		0.034
states:your answer	0.003
states:your calculation	-0.035				-0.004
states:your solution	0.033				-0.005
states:yourself	-0.046		0.008		-0.001		0.014
turn:#new	-0.07			0.042		0.127
turn:#new and	0.038					-0.105
turn:#new in						0.066
turn:#new is	-0.014					0.075
turn:#new time				0.002
turn:#new to	0.022					-0.004
turn:#old	0.016			0.03		0.075
turn:#old =	-0.013
turn:#old and	-0.092					0.08
turn:#old by	0.075
turn:#old day	0.017
turn:#old divid	0.032
turn:#old for	-0.013
turn:#old from	-0.012
turn:#old hour	-0.035
turn:#old in	0.03
turn:#old is	-0.039			-0.016		0.033
turn:#old kg	-0.033
turn:#old minute	0.051
turn:#old more	-0.051
turn:#old of	-0.096
turn:#old peopl	-0.027
turn:#old pound	0.054
turn:#old step	0.022
turn:#old th	0.004
turn:#old time	0.059			-0.032
turn:#old to	-0.045
turn:#old week	-0.044
turn:#old x	0.072
turn:#old year	-0.038
turn:=	-0.006					-0.029
turn:= #new	0.006
turn:= #old	-0.041
turn:a	-0.093			0.091		0.261
turn:a bit						-0.019
turn:a closer	0.051
turn:a coupl						-0.001
turn:a day	-0.068					0.076
turn:a different	0.008
turn:a function						-0.02
turn:a good	0.037					0.001
turn:a great	-0.103					0.117
turn:a hint	-0.018
turn:a job						-0.029
turn:a littl	-0.011			-0.061		-0.003
turn:a look	0.003					-0.026
turn:a lot	0.011					-0.022
turn:a mistak	-0.012
turn:a new						-0.013
turn:a number	-0.064					-0.106
turn:a problem						0.013
turn:a really						-0.026
turn:a rectangl	-0.109
turn:a scal						-0.009
turn:a small	0.042
turn:a valu						-0.024
turn:a variabl	0.004					0.022
turn:a way						-0.009
turn:a week	-0.075					0.039
turn:able	-0.027					-0.009
turn:able to	-0.027					-0.009
turn:about	0.088			-0.039		-0.017
turn:about how	0.052					-0.048
turn:about it	-0.031					0.018
turn:about that	0.015					0.131
turn:about the	-0.066					-0.047
turn:about thi						0.028
turn:about what	0.031					-0.045
turn:about you						0.013
turn:about your	0.041					0.046
turn:account	-0.037
turn:actually	-0.021			-0.052		0.137
turn:add	0.085			-0.076		0.005
turn:add #old	0.029
turn:add the	-0.06
turn:addition	0.074
turn:affect						0.031
turn:after	0.012					0.027
turn:after the	-0.025
turn:again	-0.03			0.146		-0.017
turn:agre	0.046
turn:ah	-0.123					0.088
turn:ahead				-0.139
turn:ahead and				-0.128
turn:alcohol						0.083
turn:all	0.029			0.035		-0.077
turn:all of	0.022					0.007
turn:all right	-0.049			0.063		0.054
turn:all that						-0.006
turn:all the	0.114					-0.098
turn:almost	-0.074					0.015
turn:already	0.065					-0.031
turn:also	-0.07					-0.033
turn:alway						-0.001
turn:am						0.007
turn:amount	0.081					0.008
turn:amount of	0.024
turn:an	-0.021			0.045		-0.05
turn:and	0.002			0.064		0.033
turn:and #new	0.025					0.024
turn:and #old	0.155
turn:and get						-0.004
turn:and how	0.007					0.042
turn:and i	-0.006			0.047		0.007
turn:and i'm						0.016
turn:and if	-0.003					0.018
turn:and it						-0.016
turn:and it's						0.002
turn:and not	0.021					-0.039
turn:and see	-0.028					-0.038
turn:and so						0.076
turn:and talk						-0.017
turn:and that	0.014					-0.05
turn:and that's						-0.011
turn:and the	0.069			-0.212		-0.087
turn:and then	-0.059			0.058		0.007
turn:and thi						-0.001
turn:and we	-0.022			-0.013		0.023
turn:and what	-0.108			0.13		-0.035
turn:and you	-0.01			0.011		-0.015
turn:and you'r						-0.013
turn:and your						-0.022
turn:another	-0.066			0.038		0.029
turn:another look	0.029
turn:answer	-0.081			-0.099		-0.052
turn:answer is	-0.072
turn:any	-0.038					0.032
turn:any other						-0.008
turn:any problem						-0.009
turn:anyth	0.019			0.046		-0.048
turn:anyth else						-0.019
turn:apple	-0.058					-0.023
turn:appointment						0.002
turn:appreciat	0.034					0.029
turn:are	-0.097			0.066		0.167
turn:are #old	-0.062
turn:are correct	0.093
turn:are in	0.017					-0.079
turn:are some						0.002
turn:are the	0.067					-0.04
turn:are ther	-0.038					-0.037
turn:are you	0.015			0.123		-0.014
turn:area	0.007					0.024
turn:around	0.008					0.006
turn:array						-0.062
turn:as	-0.106			0.165		-0.057
turn:as a	-0.099					0.063
turn:as well	0.015
turn:as your						0.008
turn:ask	0.059					0.022
turn:ask you						0.022
turn:assign						-0.018
turn:assum	-0.031					-0.022
turn:at	0.031			-0.067		0.052
turn:at a						0.072
turn:at all						0.007
turn:at how	-0.024
turn:at the	0.064			-0.022		-0.046
turn:at thi	0.009
turn:at your	-0.043					-0.039
turn:away	-0.018			0.009		0.033
turn:baby						-0.038
turn:back	0.005			0.002		-0.049
turn:back to	0.033					-0.041
turn:bad						0.023
turn:bag	-0.041
turn:ball	-0.097
turn:bas	-0.06
turn:bas on	-0.048
turn:be	-0.002			-0.024		0.029
turn:be #new	-0.044
turn:be #old	-0.016
turn:be a	-0.012					0.032
turn:be able	-0.018					-0.01
turn:be helpful						0.001
turn:be interest						-0.003
turn:be the	-0.024					0.072
turn:becaus	-0.071			0.053		0.02
turn:becaus you	-0.037					0.017
turn:becom						0.019
turn:been	-0.082					-0.054
turn:befor	0.019			0.025		-0.067
turn:behavior						0.065
turn:behind	-0.068
turn:behind the	-0.054
turn:being	-0.008					0.013
turn:best	0.037					0.059
turn:better	0.031					0.036
turn:between	0.008					0.056
turn:between the	0.044
turn:bid	0.003
turn:big						-0.037
turn:billy						-0.015
turn:bit	0.001			-0.005		-0.036
turn:bit about						0.008
turn:bit more						0.002
turn:bit of						-0.023
turn:blank	0.026
turn:blue	0.012
turn:book	0.069
turn:both	-0.009
turn:bought	-0.015
turn:box	-0.023
turn:break	0.026
turn:bring						-0.04
turn:but	0.119			-0.064		-0.006
turn:but i	-0.045
turn:but it						-0.035
turn:but let's	-0.009
turn:but remember	0.032
turn:but the	-0.015
turn:but what	0.008
turn:but you	0.033			0.087		-0.033
turn:buy	0.034
turn:by	0.037			0.148		-0.038
turn:by #new	0.001					0.041
turn:by #old	0.123
turn:by line						-0.008
turn:by step	-0.015
turn:by the	0.008
turn:c	0.03			-0.124		0.058
turn:calculat	0.204
turn:calculat the	0.139
turn:calculation	-0.006					-0.014
turn:call	-0.063			0.074		-0.017
turn:can	0.113			-0.009		-0.027
turn:can be						0.045
turn:can do	-0.025					0.007
turn:can see	0.012					0.054
turn:can we	-0.032
turn:can you	0.15			0.117		-0.23
turn:can't	0.007			-0.025		-0.018
turn:car						0.037
turn:card	-0.022
turn:care						-0.022
turn:carefully	0.06
turn:case	-0.063					-0.064
turn:cat	0.016
turn:caus	0.001			0.056		0.053
turn:certainly						0.057
turn:chang	0.011			-0.023		0.01
turn:change						0.001
turn:check	-0.015			-0.031		-0.131
turn:check if						-0.01
turn:check the	-0.011					-0.046
turn:check your	-0.059
turn:chi						-0.008
turn:children						-0.012
turn:choic						0.003
turn:cholesterol						0.04
turn:cholesterol statin						-0.024
turn:cigarette						-0.01
turn:clockwis						-0.01
turn:clos	-0.054					0.081
turn:closer	0.059
turn:closer look	0.051
turn:code						-0.098
turn:code doe						-0.007
turn:code to						-0.01
turn:color	-0.034
turn:com	-0.024					-0.041
turn:combin	0.041
turn:come	0.032			-0.064		0.038
turn:come back						-0.024
turn:compar	0.004					0.007
turn:complet	0.057
turn:concern						0.038
turn:concern about						-0.005
turn:condition						-0.017
turn:confidenc						0.003
turn:confident						-0.028
turn:confident are						0.01
turn:consequence						0.028
turn:consider	-0.018					-0.039
turn:continu						0.003
turn:control						0.029
turn:conversation						0.008
turn:correct	0.131			0.034		-0.054
turn:correct answer	-0.053
turn:correct that	-0.011
turn:correctly	-0.093
turn:cost	-0.065
turn:cost of	0.013
turn:cost per	-0.003
turn:could	-0.077			0.038		0.148
turn:could be						0.048
turn:could you	-0.128					0.133
turn:count	-0.033			0.077		0.025
turn:coupl						-0.001
turn:coupl of						-0.001
turn:cube				-0.035
turn:current						-0.003
turn:cut	0.034					0.075
turn:d	0.027			-0.001		-0.064
turn:day	-0.204			0.071		0.109
turn:deal						-0.02
turn:decid						0.046
turn:decimal	-0.054			0.083		-0.001
turn:defin						-0.019
turn:definitely						0.004
turn:describ	0.038					-0.023
turn:describ what						-0.006
turn:determin						0.084
turn:dictionary						-0.03
turn:did	0.064			-0.095		0.06
turn:did he	0.004
turn:did she	0.018
turn:did you	0.053			-0.108		-0.002
turn:didn't	-0.086			0.04		-0.032
turn:differenc	-0.069					-0.022
turn:differenc between	-0.02
turn:different	0.05			-0.03		-0.017
turn:difficult						0.022
turn:divid	0.118			0.045		0.031
turn:divid #old	0.081
turn:divid by	0.017
turn:divid the	0.033
turn:division	0.032			0.066		-0.036
turn:do	-0.05			0.11		-0.005
turn:do i	-0.04			0.067
turn:do it	0.003			-0.02		-0.006
turn:do that	-0.033					-0.021
turn:do to						0.003
turn:do we	-0.062			0.168		-0.029
turn:do with						-0.009
turn:do you	0.037			-0.211		-0.027
turn:doctor						0.031
turn:documentation						-0.023
turn:doe	0.099			-0.2		-0.077
turn:doe he	-0.03
turn:doe it	0.064			-0.123		0.026
turn:doe that	0.066			-0.087		-0.012
turn:doe the	-0.058					-0.033
turn:doe your						-0.006
turn:doesn't	-0.042					0.029
turn:dog	-0.021
turn:dog is	-0.014
turn:doing	-0.061			0.067		-0.064
turn:dollar	-0.027
turn:don't	0.046			0.002		-0.135
turn:don't have						-0.019
turn:don't know						0.012
turn:don't need	-0.041
turn:don't wanna						-0.013
turn:don't want						-0.008
turn:done	-0.102			0.069		-0.079
turn:donna						-0.019
turn:doubl	0.027
turn:down	0.033			-0.014		-0.082
turn:dozen	0.069
turn:draw				0.052
turn:dream						-0.033
turn:drink	0.028					0.091
turn:drink a						0.027
turn:drink and						-0.013
turn:e	-0.097
turn:each	0.118			-0.052		-0.046
turn:earlier						-0.035
turn:easy						-0.023
turn:effect						0.078
turn:egg	0.081
turn:eight	-0.003			-0.04
turn:eighth				0.052
turn:element						-0.02
turn:else	0.194			-0.27		0.068
turn:end	0.021					-0.015
turn:end of	-0.055
turn:equal	-0.017			-0.056		-0.062
turn:equal to	0.037					-0.018
turn:equation	0.072
turn:error	0.045					-0.035
turn:evaluat						-0.012
turn:even	-0.047			-0.025		0.003
turn:ever						-0.004
turn:every	-0.033					0.007
turn:everyth	0.021
turn:exactly	-0.009
turn:exampl	0.014					0.064
turn:excellent	-0.007
turn:execut						-0.027
turn:expect						0.062
turn:experienc						-0.037
turn:explain	0.069					-0.053
turn:explain how	0.034					-0.032
turn:explain what						-0.01
turn:fact	0.038
turn:fail						-0.007
turn:family						-0.001
turn:far	0.006					-0.042
turn:feel	0.005					-0.08
turn:feel like						-0.063
turn:feet	0.039
turn:felt						-0.029
turn:few						-0.005
turn:figur	0.019			0.112		-0.079
turn:figur out	0.024					-0.069
turn:fill	0.08					0.023
turn:fill out						0.017
turn:final	-0.055
turn:finalscor						-0.008
turn:find	-0.06			0.098		0.02
turn:find the	-0.04					0.096
turn:finish	0.012
turn:first	0.089			-0.026		-0.004
turn:first step	0.018
turn:first test						-0.026
turn:fit	0.012					0.027
turn:five	-0.054			-0.05		-0.009
turn:focu	0.02
turn:focu on	0.018
turn:follow	-0.069					-0.015
turn:follow the	-0.064
turn:for	-0.004			0.234		-0.024
turn:for #old	-0.009
turn:for a	-0.024					-0.083
turn:for exampl						0.124
turn:for me						0.056
turn:for that						0.021
turn:for the	-0.049					-0.04
turn:for you	-0.012					-0.036
turn:for your						0.072
turn:forget	-0.023
turn:form	0.015					0.012
turn:found	-0.061					0.048
turn:four	-0.04			0.057		0.037
turn:fourth	-0.031			0.116
turn:fraction	0.007			-0.014		0.001
turn:free	0.053
turn:friend	0.028					-0.114
turn:from	-0.022			-0.027		0.141
turn:from #old	0.047
turn:from the	-0.022					0.055
turn:from your						-0.009
turn:front	-0.069
turn:front of	-0.029
turn:full	0.059
turn:function	0.067					-0.073
turn:function call						-0.01
turn:game	-0.043
turn:gave	-0.048
turn:get	-0.053			0.068		0.174
turn:get #old	0.033
turn:get a	0.038					-0.005
turn:get it	-0.044
turn:get the	-0.011					0.067
turn:get to						-0.011
turn:get you						0.037
turn:gett	0.019					0.01
turn:gett a						-0.009
turn:gett in						-0.023
turn:giv	0.017					-0.057
turn:give	0.037			0.04		0.083
turn:give me	0.052
turn:give you	-0.013					0.042
turn:given	-0.01					-0.005
turn:go	-0.025			0.102		0.046
turn:go ahead				-0.139
turn:go through						-0.006
turn:go to						-0.034
turn:goal	-0.038					-0.056
turn:goe	-0.077
turn:going	-0.078			0.025		-0.039
turn:going on						-0.001
turn:going to	-0.017			-0.025		-0.012
turn:gonna	-0.025			0.028		0.012
turn:good	-0.018			0.068		-0.059
turn:good try	0.016
turn:got	0.017			0.065		-0.066
turn:got #old	0.053					-0.139
turn:grad						-0.008
turn:great	0.132					-0.114
turn:great job	0.011
turn:great try	0.014					-0.129
turn:greatest						-0.065
turn:green	-0.056
turn:group	-0.036			0.011		0.074
turn:guess	0.093					-0.065
turn:guy				-0.046
turn:had	0.06			0.083		0.052
turn:had #old	0.05
turn:had a						0.023
turn:half	-0.091			0.017
turn:half of	0.014
turn:hand	0.031					-0.07
turn:happen	0.076					-0.071
turn:happen if						0.002
turn:happen in						-0.022
turn:happen on						0.001
turn:happen when	0.021					-0.033
turn:happy						0.019
turn:hard						-0.018
turn:has	0.01			-0.074		0.02
turn:has #old	-0.014
turn:has to	0.035
turn:hav						0.051
turn:have	-0.072			0.067		0.192
turn:have #new	0.012			0.025
turn:have #old	0.069
turn:have a	-0.064			-0.056		0.141
turn:have any						0.018
turn:have been						-0.014
turn:have some						0.017
turn:have the	0.051					-0.023
turn:have to	-0.016			0.066		0.058
turn:have you	0.035					-0.042
turn:he	-0.223			0.018		0.069
turn:he had	-0.005
turn:he has	-0.016
turn:he have	-0.001
turn:head						0.001
turn:health						0.024
turn:hear						-0.01
turn:heard						-0.012
turn:hello						-0.006
turn:help	-0.012			0.023		-0.002
turn:help you	0.022					-0.083
turn:helpful						-0.019
turn:her	-0.011					-0.023
turn:here	-0.011			0.04		-0.011
turn:here's	-0.037
turn:hi	0.075					0.024
turn:him						-0.047
turn:hint	-0.035
turn:his	-0.169
turn:hm						-0.025
turn:hmm	-0.045					0.078
turn:hold	-0.038
turn:home						0.001
turn:hour	-0.073					0.008
turn:hous						-0.026
turn:how	0.247			0.078		-0.219
turn:how can	-0.038
turn:how confident						0.009
turn:how did	0.038					0.033
turn:how do	-0.032			-0.028		-0.006
turn:how doe						0.014
turn:how long	0.08					-0.043
turn:how many	0.022			0.085		-0.085
turn:how much	0.059					-0.054
turn:how to	-0.017					-0.008
turn:how would	0.027					-0.02
turn:how you	0.001					-0.074
turn:how your						-0.001
turn:however	0.013
turn:huh						-0.022
turn:hundredth				-0.104
turn:i	-0.057			-0.078		0.142
turn:i appreciat	0.034
turn:i can	0.013			0.008		-0.037
turn:i don't	0.08			-0.024		-0.006
turn:i guess						-0.056
turn:i have	-0.029			0.045		0.031
turn:i just						0.021
turn:i know	0.013			0.081		-0.003
turn:i mean	-0.024					0.056
turn:i need	0.036			-0.012
turn:i really						0.006
turn:i see	0.067			0.023		-0.002
turn:i think	-0.133			0.012		-0.014
turn:i understand						0.029
turn:i want	-0.01			0.042
turn:i was						0.041
turn:i would	-0.034			-0.021		-0.103
turn:i'd						0.003
turn:i'll	0.017					0.001
turn:i'm	0.049			-0.102		0.053
turn:i'm going	0.024			-0.059
turn:i'm gonna				-0.022
turn:i'm wonder	0.019					0.055
turn:i've						0.009
turn:idea	0.036					-0.054
turn:if	0.054			0.017		0.135
turn:if #old	0.026
turn:if he	0.006
turn:if i	0.047			-0.03		0.026
turn:if she	0.011
turn:if the	-0.002					-0.007
turn:if ther	0.017
turn:if we	0.034			0.065		-0.001
turn:if you	-0.059			0.001		0.058
turn:if you'r						0.003
turn:important	0.026					-0.012
turn:important to						-0.049
turn:in	-0.019			0.087		-0.129
turn:in #old	-0.071
turn:in a	0.001					-0.038
turn:in each	0.008
turn:in front	-0.027
turn:in line						-0.027
turn:in mind	0.048
turn:in one	-0.021
turn:in order						-0.053
turn:in python						-0.016
turn:in term						0.017
turn:in the	0.097			0.038		-0.107
turn:in thi	-0.089					0.025
turn:in total	-0.052
turn:in your	0.121					-0.004
turn:includ	-0.054
turn:includ the	-0.029
turn:incorrect	0.032					-0.083
turn:increas	-0.029
turn:information	-0.049					0.061
turn:input	0.031					-0.044
turn:insid	-0.05					-0.002
turn:insid of	-0.052
turn:instead	0.022					0.033
turn:instead of	0.029
turn:interest	0.046					-0.029
turn:interest in						-0.03
turn:into	-0.01			0.116		0.045
turn:into troubl						-0.044
turn:is	-0.242			0.195		0.036
turn:is #new	-0.079					0.082
turn:is #old	-0.091					0.134
turn:is a	-0.007			0.09		0.003
turn:is actually	-0.004
turn:is correct	-0.014					-0.064
turn:is equal	0.014					-0.007
turn:is going				-0.034
turn:is how	0.031
turn:is in	0.011					-0.065
turn:is incorrect	0.077
turn:is it	-0.044			0.018		-0.003
turn:is next	-0.004
turn:is not	-0.081					0.027
turn:is really						-0.015
turn:is someth						0.003
turn:is that	0.01			-0.062		-0.013
turn:is the	0.029			-0.095		0.083
turn:is ther	0.044					-0.015
turn:is to						-0.022
turn:is what	-0.029			0.007
turn:is your						-0.01
turn:isn't	0.056					0.011
turn:issu						-0.044
turn:it	-0.108			-0.034		-0.018
turn:it and						0.034
turn:it be						0.014
turn:it doesn't						0.001
turn:it in	-0.028					-0.016
turn:it is	0.048			-0.055		0.017
turn:it look	0.073					0.055
turn:it might						0.025
turn:it say	-0.058
turn:it seem	0.037					-0.03
turn:it should	0.053
turn:it sound						-0.106
turn:it take	-0.032
turn:it that						-0.009
turn:it to	0.006			-0.016		-0.018
turn:it was						-0.055
turn:it would	0.022					-0.117
turn:it's	-0.064			0.067		-0.049
turn:it's a						-0.068
turn:it's not						-0.001
turn:it's really						0.007
turn:it's someth						-0.001
turn:item	0.058
turn:its	-0.028
turn:j	0.066			-0.1
turn:job	-0.035					-0.033
turn:just	-0.056			0.091		-0.028
turn:k				-0.041
turn:keep	-0.067					-0.06
turn:key	0.028					-0.023
turn:keyerror						-0.007
turn:kg	-0.033
turn:kid						-0.049
turn:kind	0.025			-0.044		-0.162
turn:kind of	0.038			-0.044		-0.162
turn:know	0.062			-0.154		0.15
turn:know how	-0.055					-0.037
turn:know that	0.037			0.007		0.069
turn:know the	0.085
turn:know what	-0.01			0.093		-0.016
turn:know wher						0.034
turn:l	-0.026
turn:la	-0.078
turn:last	-0.053					-0.038
turn:last time						-0.025
turn:learn	0.044					-0.012
turn:least						-0.045
turn:left	-0.017			0.047		0.188
turn:left after	-0.008
turn:len						-0.004
turn:length	-0.085					0.096
turn:less	-0.003					0.089
turn:less than	0.022
turn:let	-0.041			-0.061		0.116
turn:let me	-0.079					0.103
turn:let's	0.244			0.042		-0.2
turn:let's go	0.027
turn:let's look	-0.012					0.016
turn:let's start	0.028					-0.031
turn:let's take	0.087					-0.01
turn:let's talk						-0.004
turn:let's think	0.013
turn:let's try	0.106					-0.158
turn:level						0.026
turn:life						-0.043
turn:like	-0.044			0.027		-0.162
turn:like a						0.015
turn:like it's						-0.026
turn:like that						-0.023
turn:like thi						0.018
turn:like to	0.001					0.048
turn:like you	-0.002					-0.101
turn:like you'r						-0.056
turn:line	-0.095			0.089		0.115
turn:line #new	0.028					-0.068
turn:line #old						-0.015
turn:line by						-0.008
turn:line of						0.123
turn:list	0.056					-0.075
turn:littl	-0.053			-0.021		-0.005
turn:littl bit	-0.052			-0.013		-0.015
turn:long	0.044					-0.096
turn:look	-0.032			0.201		-0.082
turn:look at	-0.052			0.069		-0.051
turn:look like	0.022			0.082		0.045
turn:loop						-0.026
turn:lose	-0.013
turn:lot	-0.019					-0.014
turn:lot of	-0.051					0.011
turn:lower						0.079
turn:m	-0.016			-0.009
turn:made	0.038					-0.043
turn:made a	0.089
turn:mak	-0.004					-0.022
turn:make	-0.019			0.14		-0.049
turn:make a	-0.001			0.061		-0.027
turn:make it						-0.001
turn:make sure	0.003					0.038
turn:make you						0.003
turn:many	0.106			0.085		-0.054
turn:many time	0.039					-0.009
turn:map						-0.009
turn:marijuana						0.027
turn:match						0.031
turn:match the						-0.007
turn:math	0.056			-0.066
turn:may	0.002					0.034
turn:mayb	-0.059					-0.074
turn:me	0.042			-0.051		0.147
turn:me a						0.073
turn:me about						-0.026
turn:me how	-0.034					0.007
turn:me know	-0.056					0.107
turn:me through	-0.011					-0.006
turn:me what	0.003			0.032		0.022
turn:mean	0.055			-0.244		0.046
turn:mean that	0.002					0.069
turn:medication						0.033
turn:medicin						0.086
turn:meet						-0.048
turn:mention						-0.012
turn:methamphetamin						-0.028
turn:method	0.031					-0.011
turn:might	0.037					0.022
turn:might be	-0.027					0.052
turn:mile	0.021
turn:mind	0.068					-0.043
turn:minu	-0.071			0.006
turn:minute	0.056
turn:miss	-0.015					-0.037
turn:mistak	0.072
turn:mistak in	0.018
turn:misunderstand	-0.026
turn:mm						-0.085
turn:modify	-0.018
turn:mom						-0.028
turn:moment						0.026
turn:money	0.047					-0.011
turn:month	0.005					0.001
turn:more	0.025			-0.121		0.216
turn:more about	0.022					0.066
turn:more than	-0.006					0.066
turn:most						0.005
turn:mouth						0.027
turn:mov						-0.017
turn:move						0.004
turn:much	0.079					-0.083
turn:much did	0.03
turn:multipli	0.033
turn:multiplication	0.072			-0.118
turn:multiply	-0.028			0.083		0.099
turn:multiply #old	0.053
turn:multiply the	0.004
turn:must	0.001
turn:my	-0.058			0.086		0.01
turn:n	0.01					-0.01
turn:need	-0.095			0.057		0.048
turn:need to	-0.125			0.095		0.074
turn:negativ						0.071
turn:new	0.063					-0.047
turn:next	-0.024					-0.089
turn:next step	0.008
turn:next to	-0.023
turn:nice						0.036
turn:no	-0.141			0.012		0.053
turn:none						-0.028
turn:not	0.013			0.011		0.181
turn:not #old	-0.002
turn:not a						0.009
turn:not drink						-0.019
turn:not quit	-0.018					0.087
turn:not the	0.039					-0.06
turn:notic	0.076					0.001
turn:now	0.169			0.052		0.022
turn:number	-0.055			0.114		-0.175
turn:number is	0.036					-0.023
turn:number of	0.105					-0.047
turn:observ						-0.022
turn:of	0.06			-0.127		0.045
turn:of #new	-0.004					-0.047
turn:of #old	0.022
turn:of a	-0.036			0.09		-0.052
turn:of it						-0.01
turn:of that	0.06					-0.003
turn:of the	0.083			-0.092		0.078
turn:of thi						-0.045
turn:of thing						0.01
turn:of what						0.025
turn:of you				0.086		-0.057
turn:of your	0.032					-0.032
turn:off	0.038			0.074		-0.019
turn:often						0.025
turn:oh	0.078			-0.051		-0.1
turn:ok	0.052					0.056
turn:okay	-0.004			-0.077		0.082
turn:on	0.05			-0.036		0.04
turn:on a	0.031					-0.055
turn:on line						-0.044
turn:on that						-0.019
turn:on the	0.093			-0.076		0.047
turn:on top	-0.008
turn:on your				0.043		-0.019
turn:once	0.009					0.014
turn:one	-0.16			0.35		0.209
turn:one of	0.008					0.106
turn:only	-0.05			-0.041		0.065
turn:open	-0.067					0.028
turn:operation	-0.016
turn:operator	0.037					-0.029
turn:or	-0.159			0.07		0.025
turn:order	-0.043					-0.048
turn:original	0.052
turn:other	0.018			-0.036		-0.047
turn:other hand						-0.012
turn:ounce	0.052
turn:our	-0.135			0.215		0.083
turn:out	0.061			0.05		-0.174
turn:out how	0.093
turn:out of	0.062					-0.077
turn:out the	0.047
turn:output	0.017					-0.023
turn:over	0.078			0.024		-0.048
turn:over here				0.018
turn:own	-0.035
turn:pain						-0.005
turn:parameter						-0.008
turn:parent						-0.008
turn:part	-0.046			-0.061		-0.013
turn:part of	-0.054					-0.021
turn:party						-0.03
turn:pass	0.051					-0.033
turn:past						0.014
turn:path						-0.024
turn:pattern						-0.051
turn:pay	0.037
turn:pension	0.015
turn:peopl	-0.025			-0.133		0.096
turn:per	0.03
turn:percentag	0.033
turn:perhap						-0.042
turn:person	0.015
turn:phras	0.014
turn:pick						0.007
turn:piece	0.052			-0.067
turn:pizza						-0.013
turn:plac	-0.16			0.056		0.122
turn:plac valu						0.1
turn:plan						-0.028
turn:plant	-0.052
turn:pleas	-0.074			0.05		-0.113
turn:pleas try	-0.039
turn:plu	-0.042			0.105
turn:point	-0.096			0.044		0.128
turn:pound	0.094
turn:pretty						0.008
turn:pric	0.035
turn:print						-0.023
turn:probably						0.022
turn:problem	-0.061			-0.037		-0.114
turn:problem is						-0.012
turn:problem with						-0.009
turn:prompt						-0.005
turn:purpl	-0.017
turn:put	-0.042			0.11		-0.024
turn:put it	-0.011			0.036
turn:put the	-0.011
turn:python						-0.057
turn:python documentation						-0.014
turn:question	0.077			-0.045		-0.092
turn:quit	-0.034					0.03
turn:quitt						0.027
turn:re	-0.004
turn:read	-0.089			0.058		-0.035
turn:read the	0.043
turn:ready						-0.015
turn:really	-0.133			0.02		0.066
turn:really good						0.015
turn:really important						-0.023
turn:reason	-0.049					-0.038
turn:receiv	0.071
turn:rectangl	-0.183					0.03
turn:red	-0.002
turn:reduc						0.044
turn:relax						-0.023
turn:remain	0.086
turn:remember	0.064			0.017		0.046
turn:remember that	-0.025
turn:remember the	0.032
turn:represent	-0.083
turn:requir	-0.039
turn:result	0.043					-0.022
turn:return	0.063					-0.073
turn:right	-0.073			-0.006		-0.021
turn:right here				-0.183
turn:right now	0.049					-0.006
turn:right track	0.021
turn:risk						0.108
turn:round	-0.05					0.027
turn:run	0.05					-0.045
turn:run your						-0.01
turn:runn						-0.006
turn:s	-0.108			0.156
turn:said	0.036			-0.101		-0.021
turn:same	-0.022			0.001		0.032
turn:same time						-0.018
turn:say	0.006			0.002		-0.181
turn:say that	0.054			0.039		-0.023
turn:scal						0.013
turn:scal of						-0.026
turn:school	0.007					-0.024
turn:second	0.069			-0.011		0.008
turn:see	-0.065			0.128		0.112
turn:see any						-0.012
turn:see how	-0.063					0.072
turn:see if	-0.002					-0.039
turn:see that	-0.049					-0.021
turn:see what	0.059					-0.043
turn:see wher	-0.008
turn:see you	0.02					-0.04
turn:seem	0.033					-0.05
turn:seem like	0.058					-0.018
turn:seem to	-0.016					-0.021
turn:sell	-0.02
turn:sens	-0.026					0.039
turn:sentenc	0.051
turn:seq						-0.016
turn:set	-0.069
turn:seven						0.052
turn:shap						-0.011
turn:shar	0.028					0.058
turn:she	-0.115			0.04		-0.008
turn:she has	-0.072
turn:short						-0.041
turn:should	0.065			0.002		-0.01
turn:should be	-0.004			0.049		0.002
turn:show	0.081			-0.093		0.068
turn:show me	0.014			-0.021
turn:side	0.102			-0.06		-0.068
turn:side effect						0.03
turn:sinc	-0.057					0.06
turn:situation						0.052
turn:six	0.044			0.02		0.032
turn:six month						-0.024
turn:small	0.015
turn:small mistak	0.037
turn:smok						-0.016
turn:so	0.087			-0.138		-0.17
turn:so #old	-0.024
turn:so how	-0.001					0.024
turn:so i	-0.013					0.039
turn:so i'm						0.023
turn:so if	0.078			-0.073		0.052
turn:so it	-0.033					-0.023
turn:so it's						0.029
turn:so let's	-0.055			0.074
turn:so much						-0.029
turn:so now	-0.043
turn:so that	-0.027			0.062		0.037
turn:so that's						-0.031
turn:so the	0.026					-0.036
turn:so we	-0.044			0.085		0.089
turn:so what	0.067			-0.035		-0.043
turn:so you	-0.04			-0.033		-0.042
turn:so you'r				-0.001		0.001
turn:so you'v						-0.028
turn:social						-0.028
turn:solution	0.077
turn:solv	-0.057			0.024
turn:some	0.068			-0.081		0.002
turn:some of	-0.034					-0.042
turn:someon				-0.033		0.048
turn:someth	-0.047			0.03		-0.12
turn:someth that						-0.056
turn:someth you						-0.023
turn:sometime						0.109
turn:sort	-0.022					0.064
turn:sort of	-0.01					0.034
turn:sound	-0.007					-0.099
turn:sound like						-0.096
turn:special	-0.052					-0.011
turn:specific						0.002
turn:spend	0.043					0.028
turn:spent	0.064
turn:squar	0.072
turn:start	-0.019			-0.127		0.053
turn:start to						0.048
turn:start with	-0.062					-0.016
turn:statement	0.078					-0.041
turn:statin						-0.024
turn:stay						0.008
turn:step	0.144					-0.024
turn:step by	-0.015
turn:still	0.014			-0.022		-0.025
turn:stop	-0.024			-0.001		-0.028
turn:stor	0.027					0.019
turn:str						-0.005
turn:stress						-0.007
turn:student	0.08			-0.208
turn:student a				-0.036
turn:student d				-0.031
turn:student j				-0.116
turn:student k				-0.041
turn:student m				-0.031
turn:student s				0.097
turn:student t				0.005
turn:stuff						-0.012
turn:subtract	0.036			-0.016
turn:subtract #old	0.021
turn:subtract the	0.017
turn:successful						0.004
turn:such	-0.014
turn:such as	-0.03
turn:sum	-0.016
turn:support						0.023
turn:suppos	0.03					-0.009
turn:suppos to	0.025					-0.011
turn:sure	0.075					-0.009
turn:sure that						0.007
turn:t				0.005
turn:tabl	0.024
turn:tai						-0.008
turn:tai chi						-0.008
turn:tak	-0.063					0.001
turn:take	0.13			-0.039		0.059
turn:take #old	-0.029
turn:take a	0.12			0.036		-0.035
turn:talk	0.012			-0.034		0.003
turn:talk about	-0.039			0.065		0.016
turn:talk to						0.025
turn:tell	-0.093			-0.015		0.205
turn:tell me	0.058			0.029		0.027
turn:tell you	-0.064					0.117
turn:ten	-0.153					0.037
turn:ten plac						-0.038
turn:tenth	-0.021			0.013
turn:term	0.054					-0.003
turn:term of						0.017
turn:terminal						-0.011
turn:test	0.05					-0.066
turn:test case						-0.049
turn:test exampl						-0.011
turn:th	0.001
turn:than	0.029			0.026		0.057
turn:than the	0.022
turn:thank	0.023					-0.015
turn:thank you	0.038					-0.033
turn:that	0.055			-0.235		0.099
turn:that #old	-0.011
turn:that a						0.02
turn:that are						-0.025
turn:that could						0.078
turn:that he	-0.013
turn:that i						0.005
turn:that is	0.018					-0.035
turn:that it						0.006
turn:that it's						0.005
turn:that make						0.008
turn:that mean	0.025			0.058
turn:that someth						-0.025
turn:that sound						0.016
turn:that the	0.09					-0.05
turn:that was	0.024					0.008
turn:that we	-0.014					0.018
turn:that would	-0.065					0.18
turn:that you	0.025			-0.024		0.102
turn:that you'r	0.054					-0.036
turn:that you'v						0.004
turn:that your						-0.006
turn:that's	-0.042			-0.138		0.081
turn:that's a	-0.06					0.083
turn:that's correct	-0.041
turn:that's not	0.008					0.001
turn:that's right	-0.01
turn:that's what						-0.006
turn:the	0.053			0.116		0.077
turn:the #new	-0.058					0.122
turn:the #old	0.054
turn:the amount	-0.01
turn:the answer	0.022			-0.15		-0.017
turn:the area	-0.052					0.085
turn:the blank	0.013
turn:the calculation	0.006
turn:the code						-0.018
turn:the color	0.002
turn:the correct	0.047					-0.026
turn:the cost	0.005
turn:the differenc	-0.064
turn:the doctor						0.023
turn:the end	0.015					-0.004
turn:the equation	0.03
turn:the final	-0.061
turn:the first	0.097			0.056		-0.085
turn:the form						-0.023
turn:the function						-0.043
turn:the if						-0.024
turn:the input						-0.027
turn:the last	-0.027					-0.002
turn:the length	-0.096					0.082
turn:the list						-0.033
turn:the loop						-0.008
turn:the next	-0.003					-0.018
turn:the number	0.03			0.073		-0.014
turn:the one	0.037			-0.037		0.073
turn:the order						0.006
turn:the original	0.058
turn:the other	0.042					-0.016
turn:the output						-0.011
turn:the past						0.014
turn:the problem	-0.009			-0.092		-0.058
turn:the prompt						-0.005
turn:the python						-0.018
turn:the question	0.018
turn:the remain	0.079
turn:the right	0.043					-0.023
turn:the same	-0.004			-0.011		-0.043
turn:the second	0.011					0.005
turn:the sentenc	0.033
turn:the smok						-0.008
turn:the ten						0.032
turn:the test						-0.01
turn:the thing						0.01
turn:the total	0.014
turn:the two	-0.029
turn:the valu	0.042					-0.054
turn:the way						-0.017
turn:the weight	0.045					-0.012
turn:the whol	0.012
turn:the width	-0.06
turn:the word	0.023
turn:their	-0.014					-0.015
turn:them	-0.01			0.053		0.088
turn:then	0.038			0.143		0.009
turn:then how	0.023
turn:then you	0.005			0.086
turn:ther	-0.011			-0.158		0.044
turn:ther anyth						-0.009
turn:ther are	-0.03					0.096
turn:ther is	0.03					0.068
turn:ther might	-0.017
turn:ther seem	-0.024
turn:there's	0.025			-0.072		-0.004
turn:there's a						-0.036
turn:thes	-0.057			0.005		-0.005
turn:they	-0.027			0.009		0.022
turn:they'r						0.061
turn:thi	-0.037			-0.057		0.048
turn:thi in	0.057
turn:thi is	0.077			-0.072		-0.065
turn:thi problem						-0.075
turn:thi time						-0.053
turn:thing	0.001			0.047		0.004
turn:thing that	-0.021					0.031
turn:thing you						-0.02
turn:think	0.016			-0.214		-0.124
turn:think about	0.043					-0.093
turn:think it	0.019					-0.006
turn:think of	0.005					-0.004
turn:think that						0.02
turn:think the	-0.02					0.058
turn:think ther	-0.015
turn:think you	-0.02					-0.038
turn:third	-0.081			0.138
turn:thos	0.068			-0.161		0.071
turn:though						0.008
turn:thought	-0.176					0.034
turn:thought about						0.04
turn:thre	-0.005			-0.132		0.046
turn:through	-0.127					-0.025
turn:through the	0.01					-0.01
turn:through your						-0.003
turn:time	-0.042			0.07		0.063
turn:time #new				-0.021
turn:time #old	0.046			-0.012
turn:time the	0.037
turn:time you						-0.021
turn:to	0.023			0.1		-0.223
turn:to #new	0.033					-0.003
turn:to #old	-0.012					0.01
turn:to a	-0.019					-0.01
turn:to add	-0.068
turn:to be	0.09			-0.104		0.031
turn:to check						-0.023
turn:to come						0.012
turn:to do	-0.026			0.184		-0.029
turn:to figur	0.039
turn:to fill	0.057
turn:to find	-0.009					-0.054
turn:to get				0.095		0.099
turn:to give						-0.011
turn:to go	-0.036			0.045		-0.038
turn:to have	0.021			-0.056		0.099
turn:to hear						0.021
turn:to help	-0.01					-0.017
turn:to know	0.058			-0.023
turn:to look						-0.022
turn:to make	-0.074			0.038		-0.036
turn:to me	0.033					-0.029
turn:to multiply	-0.052
turn:to put	-0.01			0.037
turn:to quit						-0.03
turn:to say	-0.009
turn:to see	-0.045			0.021		0.025
turn:to show				0.007
turn:to solv	0.015
turn:to stop						-0.023
turn:to subtract	0.027
turn:to take	0.009					0.017
turn:to talk						0.055
turn:to the	-0.038			0.046		0.076
turn:to think						-0.048
turn:to use	-0.016
turn:to work	-0.015					0.024
turn:to you	0.011					-0.034
turn:to your						-0.02
turn:today	-0.001					0.002
turn:together	-0.085			0.055		0.126
turn:told	-0.031					0.002
turn:too	0.063			-0.16		0.012
turn:took	-0.009
turn:top	0.002			-0.034
turn:top of	0.023
turn:total	0.022			0.039
turn:total cost	-0.083
turn:total number	0.03
turn:total of	-0.026
turn:track	-0.014
turn:tree	0.085
turn:tri						-0.018
turn:troubl						-0.036
turn:true	0.051					-0.01
turn:try	0.195			-0.08		-0.198
turn:try again	-0.137
turn:try it	0.083
turn:try that	-0.022
turn:try to	0.092			0.033		-0.054
turn:turn	-0.038					-0.003
turn:twic	0.026
turn:two	-0.006			0.001		0.075
turn:type	-0.072					0.032
turn:uh	0.057					0.116
turn:um	-0.051					0.061
turn:under	-0.015
turn:understand	-0.054					0.03
turn:unintelligibl						-0.045
turn:unintelligibl #new						-0.041
turn:unit	0.034
turn:up	-0.041			-0.018		-0.029
turn:up to						-0.005
turn:us	0.057			-0.098		0.011
turn:use	0.022			0.03		-0.072
turn:use the	0.02
turn:used	0.008					-0.015
turn:using	0.007					-0.03
turn:using the	-0.043
turn:valu	-0.063					0.016
turn:valu of	0.011					-0.03
turn:value						-0.01
turn:variabl	0.037					-0.001
turn:very	0.085			-0.181		-0.03
turn:very clos	0.029
turn:very good	0.021			-0.069		-0.006
turn:walk	-0.022					-0.032
turn:walk me						-0.006
turn:wanna						0.015
turn:wanna be						0.004
turn:want	0.006			0.043		-0.126
turn:want to	0.023			-0.024		-0.103
turn:want you	-0.011			0.04
turn:was	-0.089			-0.061		-0.041
turn:way	0.051			-0.13		-0.04
turn:way to	-0.001			0.003		-0.019
turn:way you						0.073
turn:we	-0.054			0.179		0.263
turn:we are	-0.003
turn:we can	0.02			-0.077		-0.019
turn:we get	0.009
turn:we have	-0.028			-0.003		-0.005
turn:we know	0.016			0.082
turn:we need	0.122					0.049
turn:we run						-0.012
turn:we talk						-0.021
turn:we want						-0.074
turn:we were						-0.014
turn:we'r	0.048			-0.057		-0.071
turn:we'r going				0.049
turn:we'r gonna				0.046
turn:we'v	-0.065			0.102		-0.014
turn:week	-0.032					0.034
turn:weight	0.01					-0.006
turn:well	-0.115			0.154		0.155
turn:well done	0.027
turn:went						0.009
turn:were	0.052			-0.005		-0.011
turn:what	0.134			-0.068		-0.022
turn:what about	-0.037					-0.005
turn:what are	-0.072			-0.019		0.117
turn:what did	0.014			0.016		-0.007
turn:what do	0.031			-0.061		-0.027
turn:what doe	0.07			-0.06		-0.023
turn:what else	0.086			-0.216		0.048
turn:what happen	0.097					-0.064
turn:what i	0.023			0.021		-0.002
turn:what is	0.051			-0.064		0.014
turn:what line						-0.009
turn:what number						-0.023
turn:what operator						-0.007
turn:what the	0.062					-0.041
turn:what was						0.042
turn:what would	-0.078			-0.023		0.077
turn:what you	0.047			-0.128		-0.056
turn:what you'r				0.004
turn:what your						-0.009
turn:what's	-0.026			0.071		0.096
turn:what's the	-0.043			0.124		-0.012
turn:when	-0.02			-0.077		0.081
turn:when the	-0.054					0.028
turn:when we	-0.016			-0.057		-0.006
turn:when you	0.036			-0.06		0.097
turn:when you'r						0.02
turn:when you'v						-0.016
turn:wher	0.065			-0.051		0.013
turn:wher do	0.02					-0.019
turn:wher would						-0.016
turn:wher you	0.079					0.036
turn:whether						0.046
turn:which	-0.188			0.076		0.132
turn:which is	-0.076			0.082
turn:whil	0.001					-0.006
turn:who	-0.016			-0.004		-0.029
turn:who's						0.013
turn:whol	0.033			-0.031		-0.006
turn:why	-0.012			-0.085		0.055
turn:why did	0.006
turn:why you	-0.037					0.066
turn:width	-0.066
turn:will	-0.032			0.051		0.099
turn:will be	0.007					-0.021
turn:will to						-0.019
turn:with	-0.006			0.045		-0.071
turn:with #old	-0.046
turn:with a	0.035					-0.008
turn:with me						-0.002
turn:with that	-0.008					-0.049
turn:with the	0.01					-0.022
turn:with you	0.025					0.05
turn:with your	-0.046					0.001
turn:without	-0.072					0.061
turn:wonder	0.038					0.065
turn:wonder if						0.072
turn:wonder what						0.012
turn:word	0.042			0.036		-0.03
turn:word for	0.017
turn:work	-0.061			0.011		-0.108
turn:work for						-0.015
turn:work on						-0.009
turn:work out	-0.005
turn:work with	-0.062					0.067
turn:world						-0.028
turn:would	-0.013			-0.107		0.045
turn:would be	-0.079			-0.003		0.025
turn:would happen						0.009
turn:would have	0.007
turn:would it						-0.011
turn:would like						-0.08
turn:would that	-0.032					0.012
turn:would you	0.078			-0.04		-0.04
turn:writ	0.011			-0.05		-0.077
turn:wrong	-0.039					-0.021
turn:x	0.013					0.086
turn:x #old	0.033
turn:y						0.06
turn:yeah	-0.023			0.025		0.159
turn:year	-0.088					0.03
turn:yellow	-0.076
turn:yes	0.05			-0.203		-0.049
turn:yet						-0.059
turn:yof						-0.004
turn:you	-0.003			-0.303		-0.298
turn:you a	-0.042					0.046
turn:you about						0.022
turn:you add	-0.016
turn:you already	-0.011
turn:you and						0.036
turn:you are	0.062					-0.013
turn:you be	0.043					-0.046
turn:you calculat	0.07
turn:you can	0.002			-0.042		0.093
turn:you check	-0.041					-0.008
turn:you could						-0.036
turn:you describ						-0.008
turn:you did	-0.062			0.044		-0.057
turn:you do	-0.042			-0.012		0.03
turn:you don't	-0.004			-0.025		-0.04
turn:you drink						0.062
turn:you explain	0.029					-0.06
turn:you feel						-0.045
turn:you find						-0.008
turn:you get	-0.007			-0.013		-0.013
turn:you give	0.005					0.091
turn:you go						-0.027
turn:you got	0.013					-0.005
turn:you had						-0.01
turn:you have	-0.169			0.17		0.023
turn:you in						0.019
turn:you into						-0.005
turn:you just	0.038			-0.035		0.003
turn:you know	-0.035			-0.077		0.035
turn:you let						0.13
turn:you like						0.013
turn:you look	0.018					-0.038
turn:you mean	0.059			-0.069
turn:you might	0.019					-0.022
turn:you need	-0.042			-0.053		0.007
turn:you notic	0.056					-0.01
turn:you observ						-0.018
turn:you pleas	0.031
turn:you put	0.033					0.002
turn:you really						-0.051
turn:you remember	0.004
turn:you run						-0.012
turn:you said	0.016					-0.05
turn:you say	0.004					-0.052
turn:you see	-0.011			0.025		0.101
turn:you should	0.011					-0.029
turn:you show	0.055					-0.039
turn:you start						-0.036
turn:you subtract	0.022
turn:you sure	-0.009					-0.011
turn:you take	0.043
turn:you tell	0.02					0.064
turn:you that						-0.008
turn:you think	-0.001			-0.095		0.069
turn:you thought						-0.021
turn:you to	-0.04			0.078		-0.005
turn:you try	-0.028					-0.097
turn:you use	0.031					0.004
turn:you walk						-0.011
turn:you wanna						0.01
turn:you want	-0.005			-0.016		-0.051
turn:you were	0.039					-0.052
turn:you what						0.058
turn:you would	0.068					-0.016
turn:you'd						-0.015
turn:you'd be						0.002
turn:you'd like						0.02
turn:you'll						0.011
turn:you'r	-0.067			0.052		-0.026
turn:you'r drink						0.007
turn:you'r going	-0.035			0.014
turn:you'r gonna				-0.051
turn:you'r not	-0.012					0.061
turn:you'r on	0.042
turn:you'r say						0.004
turn:you'v	-0.017					-0.114
turn:you'v been						-0.026
turn:you'v got						-0.013
turn:your	-0.036			0.035		-0.147
turn:your answer	-0.005					-0.043
turn:your baby						0.001
turn:your calculation	0.003
turn:your code						-0.071
turn:your drink						-0.016
turn:your friend						-0.056
turn:your function						-0.017
turn:your life						-0.006
turn:your mouth						0.034
turn:your solution	0.055
turn:yourself						-0.011
turn:zero	-0.025			0.101		-0.05

""";
}
