namespace SocraticBench.Core.Scoring.Weights;

/// <summary>The table in force, written by the fitting command. Not edited by hand.</summary>
internal static class FittedTable
{
    public const string Text = """
# fitted 2026-11-23 on the dev half of public studies (docs/validity.md)
# turns.jsonl sha256 bbd9c49ee00523fb4347eabcdd6566d4e642da45c99d96b0084ac21e852bb947
# question_types.jsonl sha256 62527b13e127ebb3c6e4eea239c1e5783ff8a44b6282879c7aa373c2b5d5e5f8
# 10285 labelled turns; 184 fixed features under 5 gates; 2386 rows
# feature	Socratic	Untold	Closed	Leading	Reveal	Lecturing	Advice	Definitions	Assumptions	Evidence	Implications	Alternatives
calibration	0.9611	0.7
intercept	-1.0587	1.2007	-0.191	0.4418	-1.4681	-0.4728	-1.19	-0.3136	-2.1524	-0.104	-0.4871	-0.564
asks	0.466		0.124	-0.057	-0.211	-0.245	-0.038
marked	0.704		0.284	-0.132	-0.297	-0.465	-0.07
mark_last	0.162		-0.058	0.013	-0.505	-0.127	-0.109
ask_last	0.072		-0.089	0.167	-0.207	0.115	-0.015
one_question	0.321		0.108	-0.02	-0.121	-0.202	-0.089
several_questions	0.246		-0.113	0.071	-0.09	-0.125	-0.04
three_questions	0.05		-0.126	-0.091	-0.067	0.054	0.04
unmarked_question	-0.534		0.317	0.426	0.218	0.334	0.022
prompt_only	0.107		-0.062	-0.208	0.027	-0.055	-0.017
tag	-0.27		0.308	0.296		0.026	0.057
choice	0.248		-0.209	-0.293	-0.092	-0.152	0.228	0.081	-0.126	0.014	0.014	-0.043
negative_auxiliary	0.057		0.029		0.212	0.072	0.033
polite_opener	-0.188		0.1	0.011	-0.003	0.245	0.054	0.125	-0.055	0.211	-0.243	-0.153
embedded_question_word	0.08		-0.003	-0.216	-0.471	0.268	-0.208	-0.09	0.024	0.093	-0.015	0.031
main_what	0.204		-0.882	0.025	-0.263	0.058	-0.043	0.324	-0.277	0.035	-0.09	0.039
main_what_if	-0.118		0.031	0.109	-0.018	-0.002	0.14	-0.567	-0.12	-0.573	0.539	0.415
main_why	-0.007		-0.159	-0.059	-0.015	-0.085	0.103	-0.35	0.056	0.621	-0.407	-0.511
main_how	0.241		-0.46	-0.143	-0.137	-0.034	-0.319	0.437	0.045	-0.404	0.159	0.09
main_quantity	0.098		0.187	0.467	-0.062	-0.301	-0.05	-0.235	-0.145	0.485	-0.131	-0.107
main_which	0.034		0.178	-0.207	0.304	-0.028	-0.242	0.166	0.062	0.243	-0.331	0.243
main_be	-0.151		0.033	0.125	-0.076	0.02	0.164	0.091	0.124	-0.466	0.192	0.209
main_do	-0.166		0.588	0.131	-0.005	0.41	0.023	0.324	0.058	-0.17	0.11	0.132
main_have	0.031		0.195	-0.092	-0.022	-0.003	0.11	-0.053	-0.024	0.171	-0.073	-0.036
main_can	0.112		-0.146	0.23	-0.153	-0.15	-0.181	0.051	-0.106	0.473	-0.261	-0.155
main_would	0.045		0.149	-0.037	0.177	-0.086	0.002	-0.201	0.091	-0.218	0.309	-0.19
main_statement	0.036		0.254	-0.402	0.037	-0.06	0.277	0.012	0.237	-0.197	-0.015	-0.13
main_fragment	0.029		0.304	-0.088		0.024	0.053
main_prompt	0.077		-0.147	-0.116	0.022	-0.007	-0.076
any_why	0.17		-0.153	-0.323	-0.015	-0.099	0.137	-0.35	0.056	0.621	-0.407	-0.511
any_how	0.285		-0.586	-0.254	-0.133	-0.046	-0.248	0.437	0.045	-0.404	0.159	0.09
any_what	0.174		-0.846	0.249	-0.319	-0.048	0.001	0.324	-0.277	0.035	-0.09	0.039
any_yes_no	0.026		1.176	0.1	-0.073	-0.256	0.125	0.099	0.435	-0.619	0.505	-0.017
words_log	-0.345		-0.088	0.129	0.079	0.244	0.251	-0.119	0.091	-0.003	0.083	-0.142
stated_log	-0.265	-0.572	-0.004	0.047	0.057	0.339	0.149
asked_log	0.141		-0.036	-0.016	-0.012	-0.128	-0.006	-0.119	0.091	-0.003	0.083	-0.142
main_log	0.243		-0.087	-0.123	0.028	-0.138	-0.043	-0.119	0.091	-0.003	0.083	-0.142
at_most3_words	0.1		0.285	0.123	0.132	-0.14	0.136	0.058	0.096	0.042	-0.098	-0.066
at_most6_words	0.024		0.442	-0.214	0.365	-0.07	-0.29	0.471	-0.199	0.06	-0.429	-0.002
at_least25_words	-0.082		-0.06	0.097	0.227	0.202	0.185	0.062	-0.052	-0.013	0.059	-0.082
at_least45_words	-0.255		0.215	0.118	0.34	0.264	0.212
at_least80_words	-0.268		-0.087	0.026	0.208	0.161	0.005
asked_share	0.8		-0.046	0.059	-0.2	-0.564	-0.177
stated_before_log	-0.246		0.127	0.097	0.123	0.348	0.012
stated_after_log	0.076		0.104	-0.014	0.04	-0.171	-0.046
sentences_log	-0.167		0.02	0.105	0.032	0.085	0.102
statements_log	-0.201	-1.053	0.003	0.084	0.11	0.174	0.113
longest_statement_log	-0.047	-0.608	0.031	-0.03	0.002	0.185	0.055
acknowledges	-0.344		0.037	0.073	-0.19	0.036	0.278
numbers_stated_log	-0.086	-0.139	0.028	-0.092	0.156	0.023	0.059
numbers_asked_log	-0.176		-0.009	0.07	0.178	0.076	-0.092	-0.044	0.017	0.028	-0.006	-0.012
new_number_stated	-0.203	-0.6	0.192	0.118	0.457	0.263	0.273
new_number_asked	-0.095		0.041	0.084	-0.086	0.133	-0.259	-0.155	0.055	0.116	-0.025	-0.065
known_number_stated	-0.008			0.152	0.571	-0.143	-0.008
equation_stated	0.048	-0.054			-0.267	-0.065	-0.098
equation_asked	-0.15				0.158	-0.058	-0.048
operator_stated	0.067	-0.103		0.01	0.017	0.052	-0.104
operator_asked	-0.039		-0.077	0.078	-0.004	0.092	-0.065
ends_in_new_number	-0.18		-0.011	0.078	-0.057	0.062	-0.185	-0.055	-0.042	0.019	0.005	0.008
stated_known_share	0.005		0.05	-0.186	0.178	-0.087	-0.083
stated_student_share	0.041		0.219	-0.186	-0.349	-0.22	-0.099
stated_new_log	-0.375	-0.288	0.043	0.189	-0.066	0.396	0.194
asked_known_share	0.263		-0.254	-0.399	0.05	-0.391	-0.133	0.244	-0.298	0.02	-0.007	-0.045
asked_student_share	0.098		-0.076	-0.399	0.009	-0.226	0.123	0.244	-0.298	0.02	-0.007	-0.045
asked_new_log	0.07		0.107	-0.009	0.025	-0.035	0.015	-0.207	0.142		0.161	-0.111
student_echo	0.103		-0.228	-0.053	0.221	0.197	0.029	0.019	-0.023	0.002	-0.003	-0.011
student_asks	-0.183		0.208	0.138	0.19	0.407	-0.232	-0.145	0.049	0.017	-0.127	0.116
student_short	-0.157		-0.003		0.829	0.493	0.223
student_long	0.193		-0.045	-0.366	-0.827	-0.304	0.014	-0.031	0.151	0.003	-0.004	-0.18
student_numbers	0.103		0.045	0.158	0.109	-0.015	-0.388	-0.053	-0.036	0.054	-0.008	0.018
student_uncertain	0.131		-0.104	-0.202	-0.198	-0.347	0.226	-0.057	0.049	-0.097	0.09	0.328
student_agrees	-0.05		-0.012	0.251	-0.25	-0.022	-0.019	-0.154	-0.155	0.097	0.034	0.327
first_turn	-0.118		-0.121		-0.094	-0.331	-0.475
context_log	-0.125		0.021		-0.119	0.007	0.164
quote_stated	-0.423	-0.786	0.105	-0.069	0.048	-0.085	-0.076
quote_asked	0.183		-0.082	-0.114	0.042	-0.093	-0.174
exclaims	0.376				0.035	-0.46	-0.073
trails_off	0.311
breaks_off	-0.182		0.166	0.421		-0.054	-0.077
lists	-0.162		0.112		0.039	0.178	0.139
code	0.018				-0.032	-0.005	-0.009
you_stated	-0.076		-0.029	0.067	-0.016	-0.181	0.114
you_asked	0.025		-0.003	-0.275	0.003	-0.091	0.16	0.071	0.054	0.012	-0.087	-0.113
self_stated	0.028		-0.064	-0.025	-0.016	0.093	0.244
self_asked	-0.076		-0.023	-0.053	0.09	0.174	-0.036	-0.004	0.038	-0.001	-0.025	-0.021
we_stated	0.02		0.018	0.141	-0.026	0.093	-0.114
we_asked	-0.045		0.054	0.248	-0.026	0.06	0.009	-0.012	0.038	-0.015	-0.02	-0.016
foreign_share	0.155		0.081	-0.152	-0.361	-0.231	0.042	-0.197	-0.032	0.009	0.252	0.063
no_ask_with_student_asking	-0.055		-0.117	0.229	0.258	0.307	-0.086
no_ask_short	-0.087		-0.029	-0.078	0.436	0.056	-0.265
asked_of_numbers	0.248		-0.034	-0.176	-0.136	-0.354	-0.393	-0.053	-0.036	0.054	-0.008	0.018
stated_before_numbers_ask	0.016		0.041	0.05	0.216	-0.135	-0.062
derived_number_stated	-0.179	-0.108	0.05	0.276	-0.04	0.162	-0.114
derived_number_asked	-0.026		-0.051	-0.005	-0.067	0.175	0.051	-0.001	-0.01	0.015	-0.012	-0.001
right_equation	-0.074	-0.645	-0.01	-0.343	0.888	0.007	0.006
tutor_asked_before	-0.192		0.056		0.087	0.089	-0.512
student_repeats	0.09		-0.15		0.382	-0.349	0.007
tutor_repeats_share	0.151		0.029		0.374	0.126	-0.031
last_states	-0.239		0.081	-0.122	0.461	0.068	0.216
last_states_log	-0.073		0.022	-0.156	0.386	0.031	0.055
first_acknowledges	0.256		-0.15	-0.308	-0.158	-0.048	-0.069
one_sentence	0.402		-0.064	-0.347	-0.168	-0.133	-0.174
two_sentences	0.185		0.045	0.057	-0.2	-0.138	-0.044
no_mark_at_all	0.154		0.138	0.271	-0.333	-0.123	-0.015
asked_numbers_only	0.042			-0.077	-0.003	0.067
question_before_last	0.13		0.317	0.005	-0.004	-0.284	-0.048
open_main	-0.072		-0.489	-0.081	-0.173	0.124	-0.021	-0.355	-0.075	-0.145	0.047	-0.159
main_short	0.2		0.273	-0.445	-0.069	0.236	-0.121	0.21	0.171	0.013	-0.187	-0.173
main_long	-0.254		0.341	0.02	0.455	0.104	0.514	-0.014	-0.134	0.136	-0.011	-0.291
states:advice_duty	-0.075		0.071	0.192	-0.239	0.163	0.556
states:advice_soft	-0.04		-0.007	0.115	-0.244	-0.002	0.523
states:advice_step	0.13		0.03	0.111	-0.166	0.004	0.21
states:lets	0.436		-0.003	0.088	-0.293	-0.339	-0.107
states:answer_stated	-0.354	-1.09	-0.147	0.125	0.307	0.324	0.232
states:correction	-0.098	-0.214	0.079	-0.045	0.705	0.239	-0.039
states:slip_named	0.12		-0.022	0.197	-0.146	-0.008	-0.098
states:definition	0.01	-0.136	-0.054	-0.03	0.262	0.164	-0.045
states:explanation	0.019	-0.092	0.003	-0.211	-0.083	0.209	-0.022
states:example	-0.18	-0.292	-0.04	0.275	-0.124	0.084	-0.038
states:reminder	-0.2		0.166	0.24	0.235	0.087	0.315
states:praise	0.162		0.098	0.047	0.074	-0.484	-0.015
states:agreement	0.262		0.036	-0.294	0.054	0.174	-0.501
states:disagreement	-0.453	-0.31	0.245	-0.122	-0.091	0.311	0.291
states:leading_polar	-0.074		-0.053	0.173	0.044	-0.018	-0.171
states:recall	-0.058		-0.016	-0.075	0.231	0.167	-0.256
states:open_up	0.232		-0.013	-0.116	0.071	0.011	-0.101
states:opinion	-0.043		-0.072	0.017	-0.146	-0.148	-0.032
states:reasoning	-0.072		-0.017	-0.003	-0.185	-0.211	-0.158
states:try_again	0.066		-0.062	0.166	-0.303	-0.304	0.051
states:notice	-0.01		-0.062	0.17	-0.111	0.09	-0.16
states:offer	-0.04	-0.054	0.044	-0.092	0.076	-0.051	0.017
states:information	-0.476	-0.787	-0.029	0.043	0.005	0.209	0.419
states:empathy	0.077		-0.27	0.098	-0.173	-0.273	-0.086
states:reflection	0.037		0.122	0.15	0.18	-0.474	0.047
states:permission			0.049			-0.005	-0.009
states:uncertain	0.56		-0.016	-0.083	-0.187	-0.169	0.056
states:role_talk	-0.009	-0.029	0.006			0.021	-0.021
states:manage	-0.027		-0.006	0.114	-0.113	0.047	-0.03
states:definitions	-0.05		0.046	-0.124	0.108	0.182	0.233
states:assumptions	-0.027		-0.007	0.007	-0.122	0.035	-0.088
states:evidence	-0.164		0.086	0.011	-0.123	0.171	-0.269
states:implications	0.017		-0.107	0.301	-0.209	0.07	0.178
states:alternatives	-0.065		-0.05	-0.198	0.202	0.233	0.058
states:meta	0.106		0.014	0.066	-0.032	-0.118	0.021
asks:advice_duty	-0.226	-0.21	-0.062	0.258	-0.083	0.048	-0.137	0.085	0.082	0.009	-0.059	-0.018
asks:advice_soft	-0.008		0.05	-0.15	0.064	-0.019	0.414	0.061	-0.02	-0.069	0.039	-0.019
asks:advice_step	-0.003		0.103	0.29	0.039	0.004	-0.031	0.051	-0.004	0.066	-0.032	-0.101
asks:lets	0.132		-0.045	0.028	-0.045	-0.024	0.074	-0.008	-0.002	-0.007	-0.014	0.045
asks:answer_stated	0.021		0.27	-0.052	0.178	0.129	-0.27	0.156	0.013	0.036	-0.106	-0.137
asks:correction	0.134		-0.097	0.015	0.094	-0.096	-0.101	0.024	0.02	-0.035	0.009	-0.177
asks:slip_named	-0.111		-0.006	0.074	0.1	-0.044	-0.058	-0.025	-0.025	0.024	0.033	-0.011
asks:definition	-0.157	-0.182	0.131	0.296	0.139	0.003	-0.111	-0.066	0.058	-0.088	0.094	0.142
asks:explanation	-0.409	-0.251	0.214	0.223	0.161	0.207	0.226	0.28	0.067	-0.089	-0.065	-0.154
asks:example	0.043		-0.06	-0.211	0.075	0.141	-0.014	-0.126	-0.032	0.173	-0.11	0.039
asks:reminder	-0.104		0.108	0.121	0.007	0.114	0.039	-0.137	-0.009	0.321	-0.118	-0.008
asks:praise	-0.126		0.021	0.217	0.119	-0.076	0.147	0.015	0.007	-0.066	0.07	-0.038
asks:agreement	0.093		0.093	0.204	0.154	-0.108	-0.319	0.234	0.067	-0.044	-0.182	-0.078
asks:disagreement	-0.143		0.051	-0.143	0.177	0.193	-0.137	-0.055	0.092	0.03	0.004	-0.004
asks:leading_polar	-0.164	-0.144	0.106	-0.056	0.099	0.04	0.162	0.133	0.023	-0.072	-0.097	0.022
asks:recall	-0.097		0.033	0.469	-0.037	0.038	-0.049	0.161	-0.215	0.256	-0.102	-0.244
asks:open_up	0.429		-0.372	-0.898	-0.067	-0.115	-0.188	-0.347	-0.206	0.213	-0.234	0.052
asks:opinion	0.309		-0.31	-0.575	-0.058	-0.009	0.176	0.201	-0.525	0.232	0.161	0.075
asks:reasoning	0.063		0.037	-0.237	0.007	-0.01	0.293	0.028	-0.024	0.052	0.068	-0.032
asks:try_again	-0.048		0.022	-0.093	-0.237	-0.094	0.058	-0.008	-0.002	-0.004	0.017	-0.003
asks:notice	0.008		0.134	0.086	-0.166	-0.122	-0.175	0.821	-0.24	-0.382	-0.248	-0.271
asks:offer	-0.115		0.009	-0.031	-0.041	0.177	0.147	-0.005	0.02	-0.013	-0.005	-0.001
asks:information	-0.128		-0.173	-0.159	-0.029	0.156	0.029	-0.052	0.058	0.067	-0.07	0.023
asks:empathy	0.056		-0.251	-0.173	-0.016	-0.042	-0.109	-0.016	-0.003	-0.006	0.032	-0.002
asks:reflection	-0.136		0.061	-0.201	0.081	-0.036	0.106	-0.049	0.113	-0.128	0.082	-0.02
asks:permission	0.037		0.036	-0.094	0.006	0.089	-0.02	0.022	0.003	-0.032	-0.007	-0.005
asks:uncertain	-0.266		0.099	0.084	0.256	0.144	0.198	0.031	0.011	-0.03	-0.041	0.028
asks:manage	0.194		0.013	-0.333	-0.009	-0.028	-0.023	-0.044	0.005	0.039	-0.013	-0.027
asks:definitions	0.423		-0.307	-0.669	-0.009	-0.015	0.145	1.349	-0.114	-0.589	-0.563	-0.438
asks:assumptions	-0.007		-0.145	0.001	-0.069	-0.1	0.102	-0.89	2.216	-0.817	-0.709	-0.52
asks:evidence	0.111		-0.138	-0.244	0.016	0.082	0.007	-0.436	0.122	1.019	-0.593	-0.372
asks:implications	-0.134		0.014	0.152	0.045	0.214	0.544	-0.248	-0.168	-0.404	0.758	-0.517
asks:alternatives	0.167		-0.534	-0.484	0.159	0.05	-0.037	0.032	-0.293	-0.477	-0.511	1.492
asks:meta	0.094		-0.166		0.043	-0.038	0.041	0.007	-0.03	0.023	-0.049	0.034
asks@first_exchange	-0.246
marked@first_exchange	-0.195
mark_last@first_exchange	-0.172
ask_last@first_exchange	-0.281
one_question@first_exchange	-0.109
several_questions@first_exchange	-0.185
three_questions@first_exchange	0.087
unmarked_question@first_exchange	-0.192
prompt_only@first_exchange	0.097
tag@first_exchange	-0.103
choice@first_exchange	0.109
negative_auxiliary@first_exchange	0.018
polite_opener@first_exchange	-0.027
embedded_question_word@first_exchange	0.17
main_what@first_exchange	-0.251
main_what_if@first_exchange	-0.015
main_why@first_exchange	0.103
main_how@first_exchange	-0.003
main_quantity@first_exchange	-0.411
main_which@first_exchange	0.161
main_be@first_exchange	-0.022
main_do@first_exchange	-0.016
main_have@first_exchange	0.06
main_can@first_exchange	-0.189
main_would@first_exchange	0.015
main_statement@first_exchange	0.184
main_fragment@first_exchange	0.071
main_prompt@first_exchange	0.068
any_why@first_exchange	0.193
any_how@first_exchange	0.028
any_what@first_exchange	-0.346
any_yes_no@first_exchange	-0.039
words_log@first_exchange	0.015
stated_log@first_exchange	0.182
asked_log@first_exchange	-0.102
main_log@first_exchange	-0.029
at_most3_words@first_exchange	-0.017
at_most6_words@first_exchange	0.007
at_least25_words@first_exchange	0.106
at_least45_words@first_exchange	0.152
at_least80_words@first_exchange	0.071
asked_share@first_exchange	-0.421
stated_before_log@first_exchange	0.131
stated_after_log@first_exchange	0.03
sentences_log@first_exchange	-0.023
statements_log@first_exchange	0.049
longest_statement_log@first_exchange	0.154
acknowledges@first_exchange	0.111
numbers_stated_log@first_exchange	0.14
numbers_asked_log@first_exchange	0.039
new_number_stated@first_exchange	0.18
new_number_asked@first_exchange	0.024
known_number_stated@first_exchange	0.024
equation_stated@first_exchange	0.022
equation_asked@first_exchange	0.013
operator_stated@first_exchange	0.01
operator_asked@first_exchange	0.006
ends_in_new_number@first_exchange	0.015
stated_known_share@first_exchange	0.071
stated_student_share@first_exchange	0.071
stated_new_log@first_exchange	0.123
asked_known_share@first_exchange	0.131
asked_student_share@first_exchange	0.131
asked_new_log@first_exchange	-0.04
student_echo@first_exchange	0.044
student_asks@first_exchange	0.013
student_short@first_exchange	0.081
student_long@first_exchange	0.117
student_numbers@first_exchange	-0.249
student_uncertain@first_exchange	0.209
student_agrees@first_exchange	-0.143
first_turn@first_exchange	-0.078
context_log@first_exchange	-0.013
quote_stated@first_exchange	0.061
quote_asked@first_exchange	0.065
exclaims@first_exchange	-0.02
trails_off@first_exchange	-0.06
breaks_off@first_exchange	-0.129
you_stated@first_exchange	0.049
you_asked@first_exchange	0.035
self_stated@first_exchange	0.067
self_asked@first_exchange	0.01
we_stated@first_exchange	-0.054
we_asked@first_exchange	-0.132
foreign_share@first_exchange	0.042
no_ask_with_student_asking@first_exchange	-0.148
no_ask_short@first_exchange	0.161
asked_of_numbers@first_exchange	-0.056
stated_before_numbers_ask@first_exchange	0.011
derived_number_stated@first_exchange	0.04
derived_number_asked@first_exchange	0.039
right_equation@first_exchange	0.321
last_states@first_exchange	0.152
last_states_log@first_exchange	0.116
first_acknowledges@first_exchange	0.176
one_sentence@first_exchange	0.046
two_sentences@first_exchange	-0.047
no_mark_at_all@first_exchange	-0.083
asked_numbers_only@first_exchange	0.071
question_before_last@first_exchange	-0.058
open_main@first_exchange	0.057
main_short@first_exchange	0.239
main_long@first_exchange	0.082
states:advice_duty@first_exchange	-0.09
states:advice_soft@first_exchange	0.008
states:advice_step@first_exchange	-0.082
states:lets@first_exchange	-0.101
states:answer_stated@first_exchange	0.143
states:correction@first_exchange	0.07
states:slip_named@first_exchange	-0.073
states:definition@first_exchange	0.028
states:explanation@first_exchange	0.183
states:example@first_exchange	-0.08
states:reminder@first_exchange	-0.074
states:praise@first_exchange	-0.021
states:agreement@first_exchange	0.178
states:disagreement@first_exchange	0.242
states:leading_polar@first_exchange	-0.089
states:recall@first_exchange	0.064
states:open_up@first_exchange	0.092
states:opinion@first_exchange	0.008
states:reasoning@first_exchange	0.036
states:try_again@first_exchange	-0.14
states:notice@first_exchange	-0.163
states:offer@first_exchange	0.075
states:information@first_exchange	-0.01
states:empathy@first_exchange	-0.048
states:reflection@first_exchange	0.015
states:uncertain@first_exchange	0.043
states:manage@first_exchange	-0.025
states:definitions@first_exchange	0.089
states:assumptions@first_exchange	0.003
states:evidence@first_exchange	0.114
states:implications@first_exchange	-0.087
states:alternatives@first_exchange	0.125
states:meta@first_exchange	-0.026
asks:advice_duty@first_exchange	-0.077
asks:advice_soft@first_exchange	0.081
asks:advice_step@first_exchange	-0.104
asks:lets@first_exchange	-0.005
asks:answer_stated@first_exchange	0.025
asks:correction@first_exchange	-0.027
asks:slip_named@first_exchange	-0.058
asks:definition@first_exchange	-0.125
asks:explanation@first_exchange	-0.031
asks:example@first_exchange	0.108
asks:reminder@first_exchange	-0.086
asks:praise@first_exchange	-0.106
asks:agreement@first_exchange	-0.037
asks:disagreement@first_exchange	0.058
asks:leading_polar@first_exchange	0.064
asks:recall@first_exchange	-0.259
asks:open_up@first_exchange	0.266
asks:opinion@first_exchange	0.215
asks:reasoning@first_exchange	0.086
asks:try_again@first_exchange	0.074
asks:notice@first_exchange	0.041
asks:offer@first_exchange	0.017
asks:information@first_exchange	0.084
asks:empathy@first_exchange	0.065
asks:reflection@first_exchange	0.102
asks:permission@first_exchange	0.036
asks:uncertain@first_exchange	-0.016
asks:manage@first_exchange	0.153
asks:definitions@first_exchange	0.23
asks:assumptions@first_exchange	0.014
asks:evidence@first_exchange	0.135
asks:implications@first_exchange	-0.024
asks:alternatives@first_exchange	0.237
asks:meta@first_exchange	0.005
asks@problem_set	-0.029
marked@problem_set	-0.21
mark_last@problem_set	-0.248
one_question@problem_set	-0.113
several_questions@problem_set	0.121
three_questions@problem_set	-0.006
unmarked_question@problem_set	0.227
prompt_only@problem_set	-0.008
tag@problem_set	-0.006
choice@problem_set	-0.037
negative_auxiliary@problem_set	0.099
polite_opener@problem_set	0.065
embedded_question_word@problem_set	0.387
main_what@problem_set	-0.001
main_what_if@problem_set	-0.031
main_why@problem_set	-0.111
main_how@problem_set	0.086
main_quantity@problem_set	0.136
main_which@problem_set	-0.069
main_be@problem_set	-0.01
main_do@problem_set	0.036
main_have@problem_set	0.011
main_can@problem_set	0.297
main_would@problem_set	-0.165
main_statement@problem_set	-0.201
main_fragment@problem_set	-0.006
any_why@problem_set	-0.102
any_how@problem_set	0.068
any_what@problem_set	0.005
any_yes_no@problem_set	-0.126
words_log@problem_set	0.237
stated_log@problem_set	0.252
asked_log@problem_set	-0.015
main_log@problem_set	-0.02
at_most3_words@problem_set	-0.123
at_most6_words@problem_set	-0.24
at_least25_words@problem_set	0.218
at_least45_words@problem_set	0.049
at_least80_words@problem_set	-0.08
asked_share@problem_set	0.013
stated_before_log@problem_set	0.039
stated_after_log@problem_set	-0.036
sentences_log@problem_set	0.068
statements_log@problem_set	0.077
longest_statement_log@problem_set	0.242
acknowledges@problem_set	0.176
numbers_stated_log@problem_set	-0.132
numbers_asked_log@problem_set	-0.116
new_number_stated@problem_set	0.107
new_number_asked@problem_set	0.032
known_number_stated@problem_set	-0.136
equation_stated@problem_set	-0.157
equation_asked@problem_set	-0.14
operator_stated@problem_set	-0.141
operator_asked@problem_set	0.06
ends_in_new_number@problem_set	-0.087
stated_known_share@problem_set	0.062
stated_student_share@problem_set	-0.103
stated_new_log@problem_set	0.269
asked_known_share@problem_set	-0.116
asked_student_share@problem_set	-0.126
asked_new_log@problem_set	0.034
student_echo@problem_set	0.105
student_asks@problem_set	-0.022
student_short@problem_set	0.009
student_long@problem_set	-0.162
student_numbers@problem_set	0.061
student_uncertain@problem_set	-0.192
student_agrees@problem_set	0.054
first_turn@problem_set	0.058
context_log@problem_set	-0.14
quote_stated@problem_set	0.144
quote_asked@problem_set	0.041
exclaims@problem_set	-0.259
trails_off@problem_set	0.168
breaks_off@problem_set	0.034
lists@problem_set	-0.018
you_stated@problem_set	0.021
you_asked@problem_set	-0.07
self_stated@problem_set	-0.036
self_asked@problem_set	-0.021
we_stated@problem_set	0.094
we_asked@problem_set	0.119
foreign_share@problem_set	0.027
no_ask_with_student_asking@problem_set	-0.125
no_ask_short@problem_set	-0.118
asked_of_numbers@problem_set	-0.075
stated_before_numbers_ask@problem_set	0.013
derived_number_stated@problem_set	0.128
derived_number_asked@problem_set	-0.017
right_equation@problem_set	-0.239
tutor_asked_before@problem_set	0.217
student_repeats@problem_set	-0.118
tutor_repeats_share@problem_set	-0.002
last_states@problem_set	0.015
last_states_log@problem_set	-0.015
first_acknowledges@problem_set	0.167
one_sentence@problem_set	-0.288
two_sentences@problem_set	0.152
no_mark_at_all@problem_set	0.116
asked_numbers_only@problem_set	-0.001
question_before_last@problem_set	-0.101
open_main@problem_set	0.009
main_short@problem_set	0.005
main_long@problem_set	0.174
states:advice_duty@problem_set	0.209
states:advice_soft@problem_set	0.063
states:advice_step@problem_set	-0.101
states:lets@problem_set	0.332
states:answer_stated@problem_set	0.048
states:correction@problem_set	0.208
states:slip_named@problem_set	0.037
states:definition@problem_set	-0.031
states:explanation@problem_set	-0.07
states:example@problem_set	0.05
states:reminder@problem_set	0.34
states:praise@problem_set	0.047
states:agreement@problem_set	-0.111
states:disagreement@problem_set	0.124
states:leading_polar@problem_set	0.042
states:recall@problem_set	0.084
states:open_up@problem_set	0.018
states:opinion@problem_set	-0.014
states:reasoning@problem_set	0.084
states:try_again@problem_set	0.203
states:notice@problem_set	0.127
states:offer@problem_set	0.02
states:information@problem_set	-0.076
states:empathy@problem_set	0.005
states:reflection@problem_set	0.041
states:uncertain@problem_set	0.086
states:manage@problem_set	-0.005
states:definitions@problem_set	-0.128
states:assumptions@problem_set	-0.034
states:evidence@problem_set	-0.092
states:implications@problem_set	0.127
states:alternatives@problem_set	-0.073
states:meta@problem_set	-0.007
asks:advice_duty@problem_set	0.086
asks:advice_soft@problem_set	-0.06
asks:advice_step@problem_set	0.03
asks:lets@problem_set	0.017
asks:answer_stated@problem_set	-0.115
asks:correction@problem_set	0.03
asks:slip_named@problem_set	-0.08
asks:definition@problem_set	0.019
asks:explanation@problem_set	-0.187
asks:example@problem_set	-0.008
asks:reminder@problem_set	0.112
asks:praise@problem_set	0.145
asks:agreement@problem_set	0.036
asks:disagreement@problem_set	-0.147
asks:leading_polar@problem_set	-0.114
asks:recall@problem_set	0.163
asks:open_up@problem_set	-0.041
asks:opinion@problem_set	-0.018
asks:reasoning@problem_set	0.078
asks:try_again@problem_set	0.034
asks:notice@problem_set	-0.091
asks:offer@problem_set	-0.012
asks:information@problem_set	0.037
asks:empathy@problem_set	-0.073
asks:reflection@problem_set	-0.011
asks:permission@problem_set	-0.007
asks:uncertain@problem_set	-0.129
asks:manage@problem_set	-0.025
asks:definitions@problem_set	-0.03
asks:assumptions@problem_set	0.029
asks:evidence@problem_set	0.037
asks:implications@problem_set	0.011
asks:alternatives@problem_set	-0.143
asks:meta@problem_set	0.045
asks@numbers	0.009
marked@numbers	0.066
mark_last@numbers	-0.049
ask_last@numbers	-0.068
one_question@numbers	-0.042
several_questions@numbers	0.033
three_questions@numbers	-0.135
unmarked_question@numbers	0.133
prompt_only@numbers	-0.184
tag@numbers	-0.048
choice@numbers	0.067
negative_auxiliary@numbers	0.047
polite_opener@numbers	-0.243
embedded_question_word@numbers	0.053
main_what@numbers	-0.07
main_what_if@numbers	-0.034
main_why@numbers	0.016
main_how@numbers	0.111
main_quantity@numbers	0.221
main_which@numbers	-0.129
main_be@numbers	-0.088
main_do@numbers	-0.044
main_have@numbers	0.01
main_can@numbers	0.21
main_would@numbers	0.03
main_statement@numbers	-0.102
main_fragment@numbers	0.111
main_prompt@numbers	-0.233
any_why@numbers	0.07
any_how@numbers	0.054
any_what@numbers	-0.12
any_yes_no@numbers	0.028
words_log@numbers	-0.004
stated_log@numbers	0.034
asked_log@numbers	-0.039
main_log@numbers	-0.029
at_most3_words@numbers	-0.167
at_most6_words@numbers	-0.117
at_least25_words@numbers	0.041
at_least45_words@numbers	0.065
at_least80_words@numbers	-0.13
asked_share@numbers	0.286
stated_before_log@numbers	-0.061
stated_after_log@numbers	-0.042
sentences_log@numbers	-0.076
statements_log@numbers	-0.072
longest_statement_log@numbers	0.123
acknowledges@numbers	0.017
numbers_stated_log@numbers	-0.107
numbers_asked_log@numbers	-0.096
new_number_stated@numbers	-0.151
new_number_asked@numbers	-0.039
known_number_stated@numbers	-0.005
equation_asked@numbers	-0.113
operator_stated@numbers	0.04
operator_asked@numbers	-0.022
ends_in_new_number@numbers	0.059
stated_known_share@numbers	0.138
stated_student_share@numbers	0.123
stated_new_log@numbers	-0.003
asked_known_share@numbers	-0.16
asked_student_share@numbers	-0.09
asked_new_log@numbers	0.054
student_echo@numbers	-0.119
student_asks@numbers	0.023
student_short@numbers	-0.429
student_long@numbers	0.004
student_numbers@numbers	0.069
student_uncertain@numbers	0.053
student_agrees@numbers	0.153
first_turn@numbers	-0.249
context_log@numbers	-0.027
quote_stated@numbers	0.172
quote_asked@numbers	0.101
exclaims@numbers	0.024
trails_off@numbers	0.168
breaks_off@numbers	-0.011
lists@numbers	-0.057
code@numbers	0.012
you_stated@numbers	-0.087
you_asked@numbers	0.027
self_stated@numbers	-0.015
self_asked@numbers	-0.096
we_stated@numbers	0.067
we_asked@numbers	0.134
foreign_share@numbers	-0.089
no_ask_with_student_asking@numbers	-0.072
no_ask_short@numbers	-0.269
asked_of_numbers@numbers	0.165
stated_before_numbers_ask@numbers	0.011
derived_number_stated@numbers	-0.103
derived_number_asked@numbers	-0.078
right_equation@numbers	-0.186
tutor_asked_before@numbers	-0.013
student_repeats@numbers	-0.048
tutor_repeats_share@numbers	-0.115
last_states@numbers	-0.105
last_states_log@numbers	-0.038
first_acknowledges@numbers	0.111
one_sentence@numbers	0.079
two_sentences@numbers	-0.241
no_mark_at_all@numbers	0.128
asked_numbers_only@numbers	0.028
question_before_last@numbers	0.01
open_main@numbers	-0.15
main_short@numbers	-0.16
main_long@numbers	0.04
states:advice_duty@numbers	-0.017
states:advice_soft@numbers	0.19
states:advice_step@numbers	-0.006
states:lets@numbers	0.386
states:answer_stated@numbers	-0.179
states:correction@numbers	0.078
states:slip_named@numbers	0.138
states:definition@numbers	0.001
states:explanation@numbers	-0.203
states:example@numbers	-0.002
states:reminder@numbers	0.211
states:praise@numbers	0.246
states:agreement@numbers	-0.174
states:disagreement@numbers	0.093
states:leading_polar@numbers	0.024
states:recall@numbers	0.059
states:open_up@numbers	0.045
states:opinion@numbers	-0.041
states:reasoning@numbers	-0.02
states:try_again@numbers	0.081
states:notice@numbers	0.074
states:offer@numbers	-0.056
states:information@numbers	-0.147
states:empathy@numbers	0.17
states:reflection@numbers	0.109
states:uncertain@numbers	0.156
states:role_talk@numbers	-0.001
states:manage@numbers	0.011
states:definitions@numbers	-0.053
states:assumptions@numbers	0.01
states:evidence@numbers	-0.148
states:implications@numbers	-0.042
states:alternatives@numbers	-0.079
states:meta@numbers	0.085
asks:advice_duty@numbers	-0.058
asks:advice_soft@numbers	0.002
asks:advice_step@numbers	-0.004
asks:lets@numbers	0.1
asks:answer_stated@numbers	-0.071
asks:correction@numbers	0.08
asks:slip_named@numbers	-0.041
asks:definition@numbers	0.013
asks:explanation@numbers	0.056
asks:example@numbers	-0.022
asks:reminder@numbers	-0.007
asks:praise@numbers	0.072
asks:agreement@numbers	-0.027
asks:disagreement@numbers	-0.095
asks:leading_polar@numbers	-0.059
asks:recall@numbers	-0.016
asks:open_up@numbers	0.065
asks:opinion@numbers	0.092
asks:reasoning@numbers	0.159
asks:try_again@numbers	0.083
asks:notice@numbers	-0.057
asks:offer@numbers	0.028
asks:information@numbers	-0.08
asks:empathy@numbers	-0.051
asks:reflection@numbers	-0.053
asks:permission@numbers	-0.006
asks:uncertain@numbers	-0.112
asks:manage@numbers	0.021
asks:definitions@numbers	0.117
asks:assumptions@numbers	-0.073
asks:evidence@numbers	0.159
asks:implications@numbers	0.168
asks:alternatives@numbers	-0.047
asks:meta@numbers	-0.02
asks@few_common_words	0.031
marked@few_common_words	0.074
mark_last@few_common_words	0.019
ask_last@few_common_words	-0.048
one_question@few_common_words	0.035
several_questions@few_common_words	0.054
three_questions@few_common_words	-0.015
unmarked_question@few_common_words	0.006
prompt_only@few_common_words	-0.016
tag@few_common_words	0.053
choice@few_common_words	-0.01
negative_auxiliary@few_common_words	0.037
polite_opener@few_common_words	-0.079
embedded_question_word@few_common_words	0.126
main_what@few_common_words	0.049
main_what_if@few_common_words	-0.019
main_why@few_common_words	-0.005
main_how@few_common_words	0.058
main_quantity@few_common_words	0.128
main_which@few_common_words	-0.077
main_be@few_common_words	-0.12
main_do@few_common_words	-0.021
main_have@few_common_words	0.03
main_can@few_common_words	-0.125
main_would@few_common_words	0.113
main_statement@few_common_words	0.088
main_fragment@few_common_words	-0.046
main_prompt@few_common_words	-0.022
any_why@few_common_words	0.035
any_how@few_common_words	0.079
any_what@few_common_words	-0.024
any_yes_no@few_common_words	0.078
words_log@few_common_words	0.033
stated_log@few_common_words	-0.016
asked_log@few_common_words	0.11
main_log@few_common_words	0.087
at_most3_words@few_common_words	-0.073
at_most6_words@few_common_words	-0.146
at_least25_words@few_common_words	0.102
at_least45_words@few_common_words	-0.064
at_least80_words@few_common_words	0.06
asked_share@few_common_words	0.136
stated_before_log@few_common_words	-0.149
stated_after_log@few_common_words	-0.031
sentences_log@few_common_words	-0.01
statements_log@few_common_words	-0.029
longest_statement_log@few_common_words	0.028
acknowledges@few_common_words	0.123
numbers_stated_log@few_common_words	-0.016
numbers_asked_log@few_common_words	0.01
new_number_stated@few_common_words	-0.031
new_number_asked@few_common_words	0.093
known_number_stated@few_common_words	0.081
equation_stated@few_common_words	-0.067
equation_asked@few_common_words	0.001
operator_stated@few_common_words	0.01
operator_asked@few_common_words	-0.133
ends_in_new_number@few_common_words	0.081
stated_known_share@few_common_words	0.146
stated_student_share@few_common_words	0.117
stated_new_log@few_common_words	-0.097
asked_known_share@few_common_words	0.126
asked_student_share@few_common_words	-0.02
asked_new_log@few_common_words	0.07
student_echo@few_common_words	-0.045
student_asks@few_common_words	-0.103
student_short@few_common_words	0.291
student_long@few_common_words	-0.023
student_numbers@few_common_words	-0.095
student_uncertain@few_common_words	0.145
student_agrees@few_common_words	-0.156
first_turn@few_common_words	-0.388
context_log@few_common_words	0.074
quote_stated@few_common_words	0.102
quote_asked@few_common_words	0.028
exclaims@few_common_words	0.241
trails_off@few_common_words	-0.018
breaks_off@few_common_words	-0.024
lists@few_common_words	-0.03
you_stated@few_common_words	0.055
you_asked@few_common_words	0.063
self_stated@few_common_words	0.047
self_asked@few_common_words	-0.003
we_stated@few_common_words	-0.034
we_asked@few_common_words	0.019
foreign_share@few_common_words	0.064
no_ask_with_student_asking@few_common_words	-0.139
no_ask_short@few_common_words	0.023
asked_of_numbers@few_common_words	-0.061
stated_before_numbers_ask@few_common_words	-0.056
derived_number_stated@few_common_words	-0.029
derived_number_asked@few_common_words	0.005
right_equation@few_common_words	-0.022
tutor_asked_before@few_common_words	0.007
student_repeats@few_common_words	0.161
tutor_repeats_share@few_common_words	0.035
last_states@few_common_words	0.015
last_states_log@few_common_words	-0.009
first_acknowledges@few_common_words	0.052
one_sentence@few_common_words	0.058
two_sentences@few_common_words	0.128
no_mark_at_all@few_common_words	0.128
asked_numbers_only@few_common_words	0.025
question_before_last@few_common_words	0.048
open_main@few_common_words	-0.044
main_short@few_common_words	-0.173
main_long@few_common_words	-0.06
states:advice_duty@few_common_words	-0.008
states:advice_soft@few_common_words	0.037
states:advice_step@few_common_words	0.058
states:lets@few_common_words	-0.056
states:answer_stated@few_common_words	0.008
states:correction@few_common_words	-0.125
states:slip_named@few_common_words	-0.003
states:definition@few_common_words	-0.034
states:explanation@few_common_words	-0.077
states:example@few_common_words	-0.064
states:reminder@few_common_words	-0.06
states:praise@few_common_words	-0.139
states:agreement@few_common_words	0.06
states:disagreement@few_common_words	-0.259
states:leading_polar@few_common_words	0.006
states:recall@few_common_words	-0.037
states:open_up@few_common_words	-0.023
states:opinion@few_common_words	-0.002
states:reasoning@few_common_words	0.05
states:try_again@few_common_words	0.008
states:notice@few_common_words	-0.019
states:offer@few_common_words	0.092
states:information@few_common_words	-0.057
states:empathy@few_common_words	-0.013
states:reflection@few_common_words	-0.056
states:uncertain@few_common_words	0.023
states:manage@few_common_words	-0.02
states:definitions@few_common_words	-0.063
states:assumptions@few_common_words	-0.028
states:evidence@few_common_words	0.007
states:implications@few_common_words	-0.064
states:alternatives@few_common_words	0.006
states:meta@few_common_words	0.004
asks:advice_duty@few_common_words	-0.023
asks:advice_soft@few_common_words	-0.02
asks:advice_step@few_common_words	0.001
asks:lets@few_common_words	0.038
asks:answer_stated@few_common_words	-0.036
asks:correction@few_common_words	-0.011
asks:slip_named@few_common_words	-0.008
asks:definition@few_common_words	-0.03
asks:explanation@few_common_words	0.12
asks:example@few_common_words	0.01
asks:reminder@few_common_words	0.091
asks:praise@few_common_words	0.006
asks:agreement@few_common_words	0.07
asks:disagreement@few_common_words	-0.037
asks:leading_polar@few_common_words	-0.021
asks:recall@few_common_words	0.024
asks:open_up@few_common_words	0.101
asks:opinion@few_common_words	0.126
asks:reasoning@few_common_words	0.126
asks:try_again@few_common_words	-0.113
asks:notice@few_common_words	-0.092
asks:offer@few_common_words	0.079
asks:information@few_common_words	0.021
asks:empathy@few_common_words	0.003
asks:reflection@few_common_words	0.056
asks:permission@few_common_words	-0.008
asks:uncertain@few_common_words	0.027
asks:manage@few_common_words	0.075
asks:definitions@few_common_words	-0.056
asks:assumptions@few_common_words	0.031
asks:evidence@few_common_words	0.053
asks:implications@few_common_words	0.105
asks:alternatives@few_common_words	0.074
asks:meta@few_common_words	0.011
asks@student_at_length	0.009
marked@student_at_length	0.027
mark_last@student_at_length	-0.12
ask_last@student_at_length	-0.006
one_question@student_at_length	0.067
several_questions@student_at_length	0.005
three_questions@student_at_length	-0.082
unmarked_question@student_at_length	0.065
prompt_only@student_at_length	-0.155
tag@student_at_length	-0.029
choice@student_at_length	-0.003
negative_auxiliary@student_at_length	0.02
polite_opener@student_at_length	-0.047
embedded_question_word@student_at_length	0.25
main_what@student_at_length	0.09
main_what_if@student_at_length	0.014
main_why@student_at_length	-0.006
main_how@student_at_length	0.035
main_quantity@student_at_length	-0.006
main_which@student_at_length	-0.083
main_be@student_at_length	0.229
main_do@student_at_length	-0.111
main_have@student_at_length	0.034
main_can@student_at_length	0.319
main_would@student_at_length	-0.176
main_statement@student_at_length	-0.202
main_fragment@student_at_length	-0.007
main_prompt@student_at_length	-0.121
any_why@student_at_length	0.009
any_how@student_at_length	0.053
any_what@student_at_length	0.034
any_yes_no@student_at_length	-0.118
words_log@student_at_length	0.069
stated_log@student_at_length	0.079
asked_log@student_at_length	-0.116
main_log@student_at_length	-0.063
at_most3_words@student_at_length	0.014
at_most6_words@student_at_length	-0.14
at_least25_words@student_at_length	0.021
at_least45_words@student_at_length	-0.159
at_least80_words@student_at_length	-0.074
asked_share@student_at_length	0.239
stated_before_log@student_at_length	-0.072
stated_after_log@student_at_length	-0.041
sentences_log@student_at_length	-0.018
statements_log@student_at_length	-0.004
longest_statement_log@student_at_length	0.108
acknowledges@student_at_length	-0.016
numbers_stated_log@student_at_length	-0.107
numbers_asked_log@student_at_length	-0.039
new_number_stated@student_at_length	0.03
new_number_asked@student_at_length	0.164
known_number_stated@student_at_length	-0.105
equation_stated@student_at_length	-0.184
equation_asked@student_at_length	-0.123
operator_stated@student_at_length	-0.124
operator_asked@student_at_length	-0.023
ends_in_new_number@student_at_length	0.045
stated_known_share@student_at_length	-0.001
stated_student_share@student_at_length	0.012
stated_new_log@student_at_length	0.128
asked_known_share@student_at_length	-0.038
asked_student_share@student_at_length	0.072
asked_new_log@student_at_length	-0.041
student_echo@student_at_length	0.043
student_asks@student_at_length	0.182
student_long@student_at_length	0.129
student_numbers@student_at_length	0.13
student_uncertain@student_at_length	-0.17
student_agrees@student_at_length	0.152
first_turn@student_at_length	0.34
context_log@student_at_length	-0.288
quote_stated@student_at_length	0.192
quote_asked@student_at_length	0.035
exclaims@student_at_length	-0.032
trails_off@student_at_length	0.074
breaks_off@student_at_length	0.014
lists@student_at_length	-0.022
code@student_at_length	0.012
you_stated@student_at_length	-0.039
you_asked@student_at_length	-0.066
self_stated@student_at_length	-0.093
self_asked@student_at_length	-0.031
we_stated@student_at_length	0.086
we_asked@student_at_length	0.044
foreign_share@student_at_length	-0.126
no_ask_with_student_asking@student_at_length	-0.092
no_ask_short@student_at_length	-0.185
asked_of_numbers@student_at_length	-0.097
stated_before_numbers_ask@student_at_length	0.005
derived_number_stated@student_at_length	-0.155
derived_number_asked@student_at_length	0.109
right_equation@student_at_length	-0.292
tutor_asked_before@student_at_length	0.373
student_repeats@student_at_length	-0.177
tutor_repeats_share@student_at_length	-0.196
last_states@student_at_length	0.12
last_states_log@student_at_length	0.051
first_acknowledges@student_at_length	0.245
one_sentence@student_at_length	-0.003
two_sentences@student_at_length	0.115
no_mark_at_all@student_at_length	-0.032
asked_numbers_only@student_at_length	-0.025
question_before_last@student_at_length	-0.194
open_main@student_at_length	-0.004
main_short@student_at_length	0.07
main_long@student_at_length	-0.2
states:advice_duty@student_at_length	0.175
states:advice_soft@student_at_length	-0.061
states:advice_step@student_at_length	-0.143
states:lets@student_at_length	0.259
states:answer_stated@student_at_length	-0.071
states:correction@student_at_length	0.313
states:slip_named@student_at_length	0.125
states:definition@student_at_length	-0.027
states:explanation@student_at_length	0.078
states:example@student_at_length	0.006
states:reminder@student_at_length	0.29
states:praise@student_at_length	0.112
states:agreement@student_at_length	0.081
states:disagreement@student_at_length	0.099
states:leading_polar@student_at_length	-0.029
states:recall@student_at_length	0.05
states:open_up@student_at_length	-0.08
states:opinion@student_at_length	0.039
states:reasoning@student_at_length	0.16
states:try_again@student_at_length	0.223
states:notice@student_at_length	0.092
states:offer@student_at_length	-0.046
states:information@student_at_length	-0.067
states:empathy@student_at_length	0.054
states:reflection@student_at_length	0.011
states:uncertain@student_at_length	0.331
states:manage@student_at_length	-0.096
states:definitions@student_at_length	-0.183
states:assumptions@student_at_length	-0.001
states:evidence@student_at_length	-0.019
states:implications@student_at_length	-0.03
states:alternatives@student_at_length	0.018
states:meta@student_at_length	-0.049
asks:advice_duty@student_at_length	-0.075
asks:advice_soft@student_at_length	-0.095
asks:advice_step@student_at_length	0.021
asks:lets@student_at_length	0.047
asks:answer_stated@student_at_length	-0.035
asks:correction@student_at_length	0.066
asks:slip_named@student_at_length	-0.103
asks:definition@student_at_length	-0.112
asks:explanation@student_at_length	-0.107
asks:example@student_at_length	0.013
asks:reminder@student_at_length	-0.009
asks:praise@student_at_length	0.017
asks:agreement@student_at_length	0.147
asks:disagreement@student_at_length	-0.046
asks:leading_polar@student_at_length	-0.192
asks:recall@student_at_length	-0.023
asks:open_up@student_at_length	0.032
asks:opinion@student_at_length	0.193
asks:reasoning@student_at_length	0.009
asks:try_again@student_at_length	-0.011
asks:notice@student_at_length	-0.147
asks:offer@student_at_length	0.051
asks:information@student_at_length	-0.077
asks:empathy@student_at_length	-0.07
asks:reflection@student_at_length	-0.122
asks:permission@student_at_length	0.046
asks:uncertain@student_at_length	-0.129
asks:manage@student_at_length	0.048
asks:definitions@student_at_length	-0.05
asks:assumptions@student_at_length	0.001
asks:evidence@student_at_length	0.113
asks:implications@student_at_length	0.055
asks:alternatives@student_at_length	-0.154
asks:meta@student_at_length	0.062
asks:#new	-0.032		0.004	0.008	-0.009	0.013	-0.026	-0.155	0.055	0.116	-0.025	-0.065
asks:#old	-0.065		-0.005	0.014	0.044	0.022	-0.021	-0.073	0.061	0.109	-0.082	-0.019
asks:#old and	-0.076			0.003	-0.01	0.02	-0.001
asks:#old x	0.036			0.006	0.001	-0.012
asks:=	-0.05				0.016	-0.006	-0.005
asks:a	-0.026		0.096	0.029	0.019	0.018	-0.027	-0.169	0.091	-0.152	0.037	0.174
asks:a little	0.025		0.028	-0.01	-0.001	0.013	-0.016
asks:able	-0.008			0.007	0.009	-0.002	-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:able to	-0.008			0.007	0.009	-0.002	-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:about	0.078		-0.072	-0.054	-0.025	-0.002	0.042	0.175	0.433	-0.242	-0.641	0.642
asks:about how	0.036		-0.011		-0.004	0.002	0.017	-0.029	0.086	-0.045	0.004	-0.032
asks:about that	0.013		-0.014	-0.005		0.024	-0.02	-0.008	-0.01	-0.001	0.019	-0.002
asks:about the	-0.081		0.013	0.008	-0.002	-0.002	0.017	-0.018	0.084	-0.018	-0.083	0.121
asks:about what	0.01		-0.013	-0.024	-0.005	-0.008	-0.011	-0.012	0.123	-0.006	-0.014	-0.038
asks:about your	0.045		-0.033		-0.001	0.002	-0.014	0.035	0.118	-0.026	-0.024	-0.051
asks:actually	0.003			-0.003	0.019	-0.003	-0.003	-0.099	0.004	0.048	0.134	-0.117
asks:add	-0.14		0.013	-0.016	-0.001	0.007	-0.005	0.107	-0.007	-0.009	-0.02	-0.035
asks:after	0.036		0.007	0.01	-0.004	-0.004	-0.015	0.091	-0.045	0.026	-0.08	-0.024
asks:again	-0.093		0.013	0.019	-0.024	-0.01	0.005	0.044	-0.02	-0.003	0.043	-0.064
asks:all	-0.014		-0.015	0.004	0.029	-0.015	0.013	-0.195	0.313	-0.045	0.057	-0.198
asks:all the	0.058		0.002	0.003	-0.001	-0.005	-0.006	0.037	0.034	0.038	-0.02	-0.031
asks:already	0.088			-0.004	0.003	-0.001	-0.003	-0.016	-0.033	0.018	0.039	-0.01
asks:also	-0.046		0.024	-0.006	0.015		-0.013	-0.056	0.021	-0.039	-0.11	0.156
asks:amount	0.056		-0.014	-0.009	0.001	0.005	-0.003	0.099	-0.027	0.02	-0.048	-0.022
asks:an	0.007		0.009	0.026	0.019	-0.002	-0.01	0.023	-0.003	0.009	-0.192	-0.038
asks:and	-0.054		0.101	0.023	-0.006	0.016	0.011	0.402	0.148	-0.153	-0.134	-0.334
asks:and #old	0.117			0.003	-0.008	-0.003
asks:and how	0.004		-0.018	0.002	-0.004	0.008	-0.003	-0.104	-0.011	0.105	-0.037	0.045
asks:and the	0.044		0.006	-0.041	-0.005	0.001	-0.006	-0.051	0.017	-0.059	0.047	0.021
asks:and then	-0.082		0.035	0.009	0.011	0.001	0.012	-0.051	0.004	-0.001	0.005	-0.032
asks:and what	-0.145		-0.005	0.041	-0.002	-0.012		-0.079	0.002	-0.081	0.033	0.142
asks:and you	0.018		0.027	-0.007		-0.001	-0.01	-0.021	0.038	-0.004	-0.019	-0.011
asks:another	-0.045		0.003	0.01	-0.01	0.016	-0.006	0.008	-0.076	0.103	-0.006	0.025
asks:answer	-0.067			0.012	0.008	-0.006	-0.004
asks:any	-0.003		-0.046	-0.005	0.017	0.002	-0.009	-0.23	-0.192	0.342	-0.123	0.248
asks:any other	0.008		-0.034		0.017	-0.002	-0.005	-0.012	-0.056	-0.063	0.001	0.11
asks:anything	0.072		-0.096	-0.007	-0.003	-0.007	0.032	0.063	0.045	-0.032	-0.12	0.006
asks:anything else	0.034		-0.078	0.006	-0.001	-0.002	0.014
asks:are	-0.187		0.017	0.018	0.041		-0.01	-0.217	0.214	-0.332	0.19	0.013
asks:are in	0.036		0.006	0.008	-0.002	-0.018	-0.002	-0.032	-0.009	0.008	-0.031	0.044
asks:are the	0.117		0.001	-0.002	-0.001	-0.011	-0.004	-0.124	-0.052	-0.135	0.319	0.134
asks:are there	-0.066		-0.008	0.009	-0.001	-0.009	0.003	-0.087	-0.078	0.075	0.061	0.15
asks:are you	0.009		0.025	0.045	-0.004	-0.004	-0.015	-0.043	-0.119	-0.378	0.619	-0.487
asks:as	-0.119		-0.004	0.041	0.009	-0.011	0.029	0.005	-0.104	0.064	0.152	-0.065
asks:assume	0.012				-0.001	-0.001	-0.005	-0.614	2	-1.318	-0.808	-0.349
asks:assume that	0.004					-0.001	-0.005	-0.265	0.551	-0.524	-0.368	-0.15
asks:assuming	0.003							-0.4	1.503	-0.312	-0.763	-0.363
asks:at	0.05		0.018	-0.014	-0.022	-0.001	0.012	-0.055	-0.002	0.205	-0.033	-0.145
asks:at the	-0.021		0.023	0.004	-0.009	0.017	-0.017	-0.01	0.001	-0.006	-0.003	-0.01
asks:away	0.017		0.008		-0.002	0.016	-0.007	-0.075	-0.019	-0.015	0.047	0.072
asks:back	-0.018		0.013	-0.001		-0.003	0.012	-0.034	-0.024	0.088	-0.022	-0.018
asks:be	0.018		-0.002	-0.045	0.024	0.019	0.018	0.105	-0.079	0.032	0.183	-0.052
asks:be a	0.021		-0.003	-0.017	0.022		-0.003	-0.051	0.116	-0.034	-0.043	-0.043
asks:be the	-0.041		-0.01	0.007	-0.002	0.015	0.004	-0.042	-0.034	0.128	-0.023	-0.07
asks:because	-0.008		0.015	0.006	0.004	-0.001	-0.009	-0.033	0.192	-0.187	0.119	-0.087
asks:been	-0.03		0.03	-0.011	0.018	-0.004	-0.013	0.011	0.026	0.091	-0.162	-0.01
asks:before	0.06		-0.001	-0.002	-0.005	-0.004	0.034	0.25	0.014	-0.075	-0.018	-0.074
asks:behind	-0.064		-0.009	0.018			-0.001	-0.02	-0.001	-0.009	-0.019	0.018
asks:being	0.027		-0.025		-0.004	-0.008	-0.013	-0.118	0.026	-0.05	0.111	0.094
asks:better	-0.007		-0.002		-0.003	0.007	0.003	0.218	-0.126	-0.047	0.288	-0.272
asks:between	0.007		0.001	-0.007	-0.007	0.012	0.004	0.263	-0.017	-0.13	-0.156	-0.165
asks:bit	0.054		0.007	-0.002	-0.002	0.008	-0.019	-0.004	-0.004	-0.003	0.009	-0.009
asks:both	0.011			0.005		-0.001	0.007	-0.018		-0.017	-0.004	-0.028
asks:box	-0.031			0.006	-0.001
asks:but	0.143		0.018	-0.014	0.007	0.011	0.008	-0.106	-0.085	0.114	0.058	-0.12
asks:but what	0.017		-0.002	-0.009	-0.001	0.006	-0.001	-0.072	-0.033	0.025	0.04	-0.023
asks:by	0.102		-0.002	0.013	-0.023	-0.015	-0.023	0.021	0.042	0.005	-0.032	-0.04
asks:by #old	0.104			0.004	-0.009	-0.006	-0.002
asks:c	-0.015			-0.023	-0.002	0.014	-0.002	-0.01	-0.003	-0.022	-0.015	0.071
asks:calculate	0.042				-0.003	-0.001	-0.001
asks:calculated	0.047				-0.017		-0.001
asks:calculation	-0.041				0.014	-0.002	-0.004
asks:can	0.193		-0.016	0.009	-0.009	-0.046	0.017	0.022	-0.099	0.46	-0.194	-0.223
asks:can we	-0.045		0.007	-0.006	-0.003	0.011	0.009	0.135	0.065	-0.062	-0.056	-0.02
asks:can you	0.231		-0.021	0.037	0.003	-0.073	-0.032	-0.183	-0.15	0.728	-0.361	-0.131
asks:case	-0.098		0.002		0.011	-0.006	-0.01	-0.135	-0.008	0.061	0.054	-0.068
asks:cases	0.039				-0.002	-0.005	-0.01	-0.039	-0.015	0.078	-0.018	-0.011
asks:change	0.091		-0.026	-0.006	-0.003	-0.006	-0.006	-0.106	0.096	-0.103	0.072	0.075
asks:check	-0.017		0.005	-0.011	0.012	-0.01	0.005
asks:code	0.092				-0.008	-0.023	-0.038	-0.007	-0.029	-0.005	0.022	-0.003
asks:come	0.061		-0.01	-0.02		-0.004	0.013	-0.018	-0.011	0.041	-0.01	-0.034
asks:correct	0.079		-0.009	0.008	-0.008	-0.001	-0.008	-0.026	0.007	-0.03	0.057	-0.024
asks:correctly	0.008			-0.01	0.018		-0.001
asks:cost	-0.102				0.004		-0.001	-0.06	0.022	-0.036	0.063	-0.011
asks:could	-0.23		0.013	-0.006	-0.006	0.071	0.072	-0.002	-0.097	-0.037	-0.097	0.26
asks:could you	-0.196		-0.003	0.021	-0.004	0.044	0.017	0.108	-0.077	0.201	-0.129	-0.005
asks:day	-0.1		0.008	0.012		0.005	0.003	-0.032	0.005	0.007	-0.016	-0.01
asks:days	-0.023		0.006	-0.001	0.006	-0.001	0.004
asks:did	0.09		0.031	-0.039	-0.009	0.014	0.004	0.169	-0.019	0.297	-0.379	-0.125
asks:did he	0.008		0.004	-0.003		0.006	-0.002	-0.074	-0.018	0.162	-0.074	-0.05
asks:did she	0.028			0.002	-0.002
asks:did you	0.08		0.043	-0.054	-0.003	-0.003	-0.005	0.123	-0.004	-0.014	-0.082	-0.032
asks:difference	-0.003		-0.003		0.007	-0.002	-0.004	0.13	-0.002	-0.056	-0.177	-0.106
asks:different	0.035		0.023	-0.003	-0.003	-0.004	-0.015	0.855	-0.266	-0.274	-0.251	-0.445
asks:different from	-0.005			0.007				0.554	-0.184	-0.171	-0.301	-0.269
asks:do	-0.034		-0.018	0.048	-0.004	-0.024	0.034	0.147	-0.132	-0.014	-0.286	0.282
asks:do i	-0.049		0.007	0.023	0.001	0.004	-0.007
asks:do we	-0.095		-0.002	0.073	-0.002	-0.006	-0.002	-0.074	-0.01	0.057	-0.049	0.194
asks:do you	0.079		0.014	-0.081	-0.016	-0.017	0.012	0.15	-0.325	0.061	0.022	-0.077
asks:does	0.131		0.001	-0.095	-0.01	-0.019	-0.025	0.18	-0.195	-0.127	0.361	-0.456
asks:does he	-0.047			-0.007
asks:does it	0.084		0.003	-0.047	-0.006	0.005	0.014	0.121	-0.055	0.12	-0.05	-0.126
asks:does that	0.101		0.007	-0.046	0.009	-0.001	-0.012	0.106	-0.04	-0.085	0.127	-0.087
asks:does the	-0.058		-0.004	-0.003	-0.006	-0.01	-0.009	-0.015	-0.025	0.015	-0.004	-0.029
asks:dog	-0.053						-0.001	0.067	-0.021	0.026	-0.057	-0.017
asks:doing	-0.013		-0.005	-0.007	0.008	-0.006	0.022	0.03	0.043	-0.102	0.125	-0.057
asks:don't	0.029		0.004	-0.02	-0.001	-0.008	-0.003
asks:done	0.021		0.005	0.006		-0.001	-0.002	0.084	-0.048	0.061	-0.092	0.031
asks:double	-0.033				0.002	-0.003		-0.035	-0.021	0.027	0.041	-0.019
asks:down	0.002		0.001	0.005	0.006	0.001	0.003	0.045	-0.015	-0.025	0.026	-0.027
asks:e	-0.053			0.019		-0.001	-0.001
asks:each	0.055		0.003	0.005	0.002	-0.011	-0.005	-0.013	-0.012	0.109	-0.049	-0.093
asks:else	0.233		-0.073	-0.117	-0.001	0.008	0.009	-0.587	-0.055	-0.348	-0.448	1.587
asks:end	-0.005		0.006	0.004	-0.007	-0.002	-0.004	-0.04	-0.004	-0.011	0.032	-0.005
asks:equal	0.1			-0.014	0.007	-0.009	-0.005	-0.014	-0.024	-0.007	0.022	-0.003
asks:error	0.025			0.001	-0.001	-0.006	-0.008
asks:even	-0.061		-0.008	0.002	-0.003	-0.004	0.032	0.101	0.081	-0.076	0.005	-0.093
asks:example	0.009		-0.005	-0.008	0.007	0.008	-0.012	-0.212	-0.069	0.31	-0.155	0.009
asks:explain	0.117			-0.02	-0.008	-0.027	-0.008	-0.002	-0.045	0.083	-0.075	0.03
asks:explain how	0.07				-0.006	-0.014	-0.001	0.061	-0.021	0.039	-0.042	-0.04
asks:explain your	0.008					-0.001	-0.001
asks:far	0.023		-0.009	0.003	0.004	0.001	0.005	-0.037	0.079	0.029	-0.044	-0.014
asks:feel	0.008		0.015	0.005		-0.006	-0.009	-0.031	-0.027	-0.063	0.136	-0.011
asks:fill	0.031		-0.001			-0.001	-0.003
asks:find	-0.057			0.012	-0.006	-0.008	-0.002	-0.046	0.066	0.001	-0.005	-0.014
asks:first	0.124		0.012	-0.009	-0.013	-0.023	-0.017	0.008	-0.03	-0.037	0.035	-0.047
asks:five	-0.038		-0.012	-0.019		0.003	0.01
asks:for	-0.024		-0.037	0.066	-0.012	0.005		-0.378	-0.092	0.26	0.059	0.114
asks:for #old	-0.014				0.002
asks:for the	-0.131		-0.003		-0.002	-0.008	0.046	0.225	-0.058	-0.223	0.152	-0.131
asks:for you	0.04		-0.018	0.002		-0.004	-0.032	-0.027	-0.002	0.069	-0.025	-0.008
asks:from	-0.054		0.007	-0.013	0.002	0.021	0.008	0.104	-0.152	-0.345	0.275	-0.002
asks:from the	-0.121			0.006	-0.009	0.002	0.006	-0.019	0.004	-0.045	-0.007	0.213
asks:front	0.006		0.002	-0.001			-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:front of	0.003		0.002	-0.001			-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:function	0.047				-0.006	-0.012	-0.019
asks:get	-0.046		-0.025	0.022	-0.001	0.017	0.002	-0.196	-0.089	-0.072	0.356	-0.035
asks:getting	-0.06		0.028	0.005		0.013	0.052	0.188	-0.026	-0.034	-0.053	-0.065
asks:give	0.065		-0.013	0.006	-0.002	0.023	-0.006	-0.191	-0.082	0.127	0.021	-0.076
asks:go	-0.105		0.017	0.025	-0.009		0.05	-0.076	0.01	0.024	0.083	-0.047
asks:going	-0.029		0.005	-0.001	0.007	-0.002	0.001	-0.102	0.017	0.097	-0.045	0.024
asks:going to	0.025		0.006	-0.008		0.002	-0.006	-0.059	0.034	0.024	0.004	-0.013
asks:good	0.024		0.002	0.008	-0.003	-0.002	-0.015	0.042	0.016	-0.112	0.12	-0.067
asks:got	0.024		-0.005	0.022	-0.006	-0.016		-0.158	-0.019	-0.007	0.043	0.108
asks:got #old	0.113				-0.008	-0.035
asks:great	0.044		0.003	0.005	-0.007	0.001	0.018
asks:guess	0.104		0.003			-0.003	-0.006
asks:had	-0.085		0.005	0.009	0.007	0.003	-0.013	-0.066	0.023	-0.097	0.058	0.036
asks:half	-0.015			-0.027	0.026			-0.01	-0.003	-0.022	-0.015	0.071
asks:happen	0.019		-0.007	-0.014	-0.001	-0.001	0.024	-0.323	-0.093	-0.17	0.484	-0.108
asks:happen if	-0.007		0.004	-0.018		0.002	0.028	-0.309	-0.091	-0.139	0.407	-0.101
asks:happens	0.074		-0.008		-0.004	-0.012	-0.013	-0.24	-0.04	-0.124	0.311	-0.099
asks:has	-0.026		0.009	-0.015	0.019	0.01	-0.017	-0.12	-0.135	0.346	-0.016	-0.172
asks:have	-0.199		0.012	0.069	0.011	0.039	0.01	0.112	-0.031	0.114	-0.115	-0.06
asks:have a	-0.107		-0.004	0.019	-0.004	0.027	0.005	-0.066	0.151	0.065	-0.056	-0.061
asks:have to	-0.055		0.006	0.019		0.009	0.007	0.077	0.02	-0.253	0.267	-0.164
asks:have you	0.054		-0.002		-0.006	-0.008	0.015	0.006	-0.026	0.081	-0.089	0.075
asks:he	-0.255		0.002	-0.01	-0.004	0.006	-0.003	-0.24	0.004	0.33	-0.124	-0.084
asks:help	0.012		-0.013	0.004		-0.005	0.036	0.005	-0.009	-0.109	0.156
asks:help you	-0.003		-0.015		-0.001	-0.003	0.026
asks:her	-0.011		0.01		-0.003	0.001	-0.008	-0.044	-0.031	0.096	0.02	-0.015
asks:here	0.037		-0.026	0.009				0.144	-0.021	-0.046	0.017	-0.07
asks:hi	0.057		-0.004		-0.013		-0.001
asks:his	-0.109				-0.007	0.005		-0.006	-0.083	-0.023	0.109	0.017
asks:hour	0.064				0.001	-0.003		-0.017	-0.012	-0.04	0.082	-0.013
asks:how	0.164		-0.027	0.017	-0.038	-0.049	-0.013	0.381	-0.154	0.072	-0.142	0.243
asks:how can	-0.051			0.018		-0.001	-0.001	-0.08	-0.082	0.289	-0.01	-0.055
asks:how did	0.059		-0.021	-0.022	-0.004	0.007	-0.004
asks:how do	-0.045		-0.014	-0.003	-0.004	-0.002	-0.007	0.289	0.059	-0.029	-0.01	-0.223
asks:how does	-0.007		-0.003		-0.004	0.003	-0.003	-0.036	-0.046	-0.149	0.35	-0.156
asks:how is	0.02		-0.005	0.007	-0.003	-0.003	-0.001	0.075	-0.006	-0.181	-0.014	-0.199
asks:how long	0.034		0.035			-0.007	0.012	-0.018	-0.009	0.067	-0.016	-0.023
asks:how many	-0.049		0.019	0.022	-0.004	-0.018	-0.007	-0.067	-0.149	0.518	-0.331	-0.292
asks:how much	0.094		0.005	0.01	-0.004	-0.017	-0.002	0.035	-0.083	-0.199	0.218	0.179
asks:how to	-0.001		-0.002	-0.017	-0.003		0.013	-0.071	0.077	0.006	-0.05	0.09
asks:how would	0.037		-0.012	0.003	-0.003	-0.006	-0.006	0.053	-0.024	-0.041	0.035	-0.04
asks:how you	0.005		-0.015	0.01	-0.01	-0.015	0.003
asks:i	-0.165		0.033	0.017	0.035	0.045	0.042	0.047	0.154	-0.031	-0.114	-0.074
asks:i can	0.031		0.007		-0.005	-0.004	0.016
asks:i have	-0.034		0.002	0.017		0.007	-0.004
asks:i think	-0.113			0.017	0.032		-0.003
asks:i'm	0.098		-0.004	-0.038	-0.001	0.014	-0.019
asks:i'm wondering	0.002		-0.011			0.016	-0.016
asks:if	-0.026		0.054	0.005	0.025	0.011	0.043	-0.341	-0.417	-0.502	1.09	-0.708
asks:if he	0.019			0.001		-0.004		-0.02	-0.012	0.088	-0.031	-0.013
asks:if i	0.041		0.019	-0.011		0.004	0.007	-0.01	-0.016	-0.013	0.027	-0.011
asks:if the	-0.009		-0.007		-0.003	0.013	0.015	-0.222	0.002	-0.05	0.217	-0.188
asks:if there	-0.008		-0.002		-0.001	-0.001	-0.003	-0.057	-0.015	-0.031	0.1	-0.043
asks:if we	0.046		0.016	0.01	-0.01	-0.005	-0.001	0.02	0.005	-0.049	-0.01	-0.079
asks:if you	-0.061		0.012	0.009	0.002	0.002	0.048	0.229	-0.1	-0.101	0.026	-0.069
asks:in	0.173		-0.029	-0.005	-0.013	-0.068		-0.02	-0.314	0.328	-0.013	0.057
asks:in a	0.024		0.011	0.008	-0.001	-0.02	0.003	-0.103	-0.027	-0.058	0.201	-0.051
asks:in front	0.006		0.002	-0.001			-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:in the	0.133		-0.01	0.007	-0.001	-0.027	-0.021	0.092	-0.179	-0.019	-0.001	0.129
asks:in total	-0.038			0.002	-0.002
asks:in your	0.125		-0.005	-0.018	-0.003	-0.009	-0.033	0.068	0.035	0.132	-0.142	-0.053
asks:information	-0.067		-0.019	-0.012	-0.004	0.004	-0.006
asks:instead	0.023		-0.007	-0.02	-0.008	-0.001	0.021	-0.045	-0.047	-0.004	0.149	-0.039
asks:instead of	0.03		-0.007	-0.025	-0.005	-0.001	0.021	-0.017	-0.036	0.003	0.101	-0.03
asks:into	-0.052		0.022	0.02	-0.004	0.009	0.012	-0.059	-0.061	-0.04	0.068	0.015
asks:is	-0.186		-0.01	0.047		0.046	0.014	0.442	0.503	-0.476	-0.156	-0.037
asks:is #new	-0.106			0.004	0.002	0.034	-0.001
asks:is #old	-0.14			0.001	0.03	0.026	-0.002
asks:is a	-0.055		0.012	0.026	0.016	-0.005	-0.007	0.023	0.107	-0.099	-0.057	0.184
asks:is in	0.017		0.003	-0.005		-0.016	0.005	-0.03	-0.011	-0.006	0.045	-0.012
asks:is it	-0.076		-0.027	0.005	-0.004	0.001	0.035	-0.2	0.277	-0.123	-0.142	0.172
asks:is that	0.012		0.018	-0.019	-0.002	-0.007	0.061	0.4	0.124	0.002	-0.327	-0.271
asks:is the	0.062		-0.011	-0.029	-0.01	0.019	-0.024	0.067	0.109	-0.014	-0.152	-0.032
asks:is there	0.064		-0.016	-0.015	-0.005	-0.004	-0.001	-0.039	0.026	0.007	-0.104	0.376
asks:is this	-0.016		0.011	0.004		0.013	-0.004	0.142	0.016	-0.088	-0.152	0.209
asks:is your	0.018		0.003	0.01		-0.007	-0.006	0.069	-0.047	0.065	-0.109	-0.106
asks:it	0.078		0.009	-0.001	-0.012	0.008	-0.036	-0.145	0.224	-0.139	-0.047	0.156
asks:it is	0.037		0.003	-0.004	-0.001	-0.005	-0.007	0.19	-0.052	0.055	-0.087	-0.048
asks:it's	0.006		0.011	0.004	0.007	-0.004	-0.011
asks:job	0.016		0.018	0.001	-0.007	-0.002	0.007	-0.136	-0.058	0.006	0.026	0.086
asks:just	-0.116		0.026	0.019	0.02	-0.008	0.022	-0.015	0.265	-0.201	-0.095	0.178
asks:kind	0.023		-0.014	0.009	-0.001	-0.015	0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:kind of	0.022		-0.014	0.009	-0.001	-0.015	0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:know	0.004		0.013	-0.072	-0.003	0.043	0.016	-0.147	-0.031	0.405	-0.247	-0.015
asks:know how	-0.068		0.013	-0.015		0.001	0.002	-0.079	-0.009	0.07	-0.029	-0.023
asks:know that	0.015		0.005	-0.017	-0.001	0.012	-0.005	0.108	-0.022	0.003	-0.017	-0.016
asks:know the	0.036			-0.005				-0.003	-0.013	0.036	-0.012	-0.001
asks:know what	0.016		-0.002	0.012		-0.004	0.001	-0.032	0.007	-0.023	-0.019	0.034
asks:last	-0.06		0.021	0.028	0.008	-0.002	-0.012	-0.015	-0.008	0.035	-0.023	-0.004
asks:left	-0.031		0.003	0.001	0.006	0.025	-0.003	-0.06	-0.027	0.042	0.019	-0.017
asks:length	-0.151			0.015	-0.003	0.035	-0.003
asks:less	-0.085		0.001	0.003	-0.001	0.01	-0.005	-0.143	0.081	0.064	-0.063	-0.05
asks:let	-0.104		-0.014	-0.007	-0.001	0.044	0.002	-0.005	-0.018	0.032	-0.007	-0.002
asks:let me	-0.132		-0.014	0.008	-0.001	0.044	0.002
asks:let's	0.151		-0.009	0.002	-0.009	-0.005	0.003
asks:life	0.031		0.012			-0.002	-0.018	-0.031	0.153	-0.017	-0.106	0.062
asks:like	-0.011		-0.04	0.009	0.008	-0.011	0.069	-0.041	0.098	-0.167	-0.118	0.345
asks:line	0.025		-0.004	0.006	-0.008	-0.03	-0.029	0.136	-0.018	0.025	-0.07	-0.038
asks:list	0.01		-0.001	0.005	-0.002	-0.004	-0.008	0.024	-0.043	0.059	-0.123	0.121
asks:little	0.013		0.029	-0.016	-0.001	0.012	-0.012	0.101	-0.025	0.015	-0.048	-0.021
asks:little bit	-0.004		0.023	-0.002		0.009	-0.01
asks:long	0.005		0.037	-0.008	0.014	-0.008	0.01	-0.069	-0.043	0.13	-0.028	-0.048
asks:look	0.047		-0.015	0.013	-0.014	-0.016	0.011	-0.026	-0.029	0.004	0.011	-0.009
asks:look at	-0.064		-0.001	0.015	-0.009	-0.009	0.007
asks:looking	-0.04		0.008	0.007	-0.002	0.011	-0.004	0.04	-0.003	-0.014	-0.026	-0.005
asks:looks	-0.033		0.009	0.018	0.005	-0.001	-0.001
asks:looks like	-0.033			0.018	0.005
asks:made	0.09		-0.019	-0.029	0.003	-0.003	-0.007	0.12	0.02	0.014	-0.02	-0.105
asks:make	-0.046		-0.018	0.032	0.004	-0.001	-0.02	-0.132	0.169	0.109	0.036	-0.21
asks:makes	0.064		0.001		-0.001	-0.008	-0.006	-0.062	-0.031	0.327	-0.198	-0.108
asks:many	-0.074		0.016	0.022	-0.004	-0.006	-0.013	-0.067	-0.149	0.518	-0.331	-0.292
asks:maybe	-0.103		0.019	0.006		-0.007	0.049	0.096	-0.014	-0.022	-0.03	-0.01
asks:me	-0.042		-0.05	-0.033	0.018	0.05	-0.034	-0.052	0.043	0.035	-0.037	-0.032
asks:me how	-0.027		-0.011	0.002	-0.004		-0.003
asks:me know	-0.115				-0.001	0.04	0.005
asks:me through	-0.016				-0.001	-0.002	-0.003
asks:me what	-0.004		-0.003	0.016	-0.003	0.006	-0.009
asks:mean	0.084		-0.012	-0.059	0.008	-0.001	-0.006	0.468	-0.043	-0.311	-0.268	-0.084
asks:means	0.049		0.003	-0.022	0.009	-0.009	-0.004	-0.037	0.005	-0.01	0.01	-0.02
asks:might	-0.002		0.006	0.001	0.006	0.006	-0.015	-0.017	0.01	-0.041	-0.017	0.07
asks:might be	-0.07		-0.004	0.008	0.014	0.005	0.01	-0.001	0.013	-0.022	-0.002	-0.001
asks:minutes	0.102				-0.005	-0.002		-0.026	-0.005	-0.031	0.003	0.065
asks:mistake	0.063			0.001	-0.018
asks:money	0.045		0.003	0.003	-0.001	-0.002	-0.006	-0.061	0.02	-0.097	0.072	-0.082
asks:more	0.082		0.026	-0.034	0.004	0.014	-0.01	-0.071	0.02	0.018	0.014	-0.169
asks:much	0.105		-0.003	0.01	-0.004	-0.015	-0.009	-0.049	-0.139	-0.037	0.261	0.113
asks:much did	0.043				-0.001
asks:multiply	0.006			0.012	0.002	0.005
asks:my	-0.026		0.016	0.007	0.001	-0.003	0.003	-0.032	0.054	-0.01	-0.007	-0.029
asks:need	-0.169		0.011	0.032	0.013	0.01	-0.012	-0.025	0.061	0.039	-0.079	0.055
asks:need to	-0.179		0.009	0.03	0.013	0.01	-0.009	0.012	0.069	0.05	-0.064	-0.035
asks:new	0.007		0.007	0.003	-0.004	0.003	-0.009	-0.073	0.048	0.001	0.029	-0.001
asks:next	-0.052		0.005	0.018	0.013	-0.003	0.039	-0.004	-0.002	-0.002	0.005	-0.005
asks:no	-0.133		0.006	-0.001	-0.002	0.022	-0.01	0.1	-0.11	0.026	-0.061	0.021
asks:not	0.037		-0.004	-0.011	-0.009	-0.016	-0.011	-0.049	0.368	0.007	-0.133	0.072
asks:now	0.072		-0.02	-0.011	-0.002	0.002	0.013	-0.037	-0.047	0.085	0.013	-0.043
asks:number	0.006		0.016	0.002	-0.001	-0.01	0.036	-0.065		0.111	-0.002	-0.036
asks:number of	0.067				0.008		-0.001	-0.013	0.004	-0.011	0.014	-0.031
asks:numbers	-0.046			0.005	-0.01	0.003	-0.002	-0.015	-0.002	-0.012	-0.032	0.036
asks:of	0.045		0.036	-0.06	0.044	0.062	0.007	0.187	-0.147	0.082	0.032	0.051
asks:of #old	0.044			0.015	-0.005	0.011	-0.002
asks:of a	-0.008		-0.008	0.011	-0.007	-0.004	0.018	0.017	0.045	0.048	-0.083	-0.073
asks:of the	-0.018		0.004	-0.009	0.007	0.019	-0.014	0.051	-0.003	0.07	-0.036	-0.039
asks:of your	0.04		-0.002	-0.007	0.007	0.002	-0.015	0.154	-0.067	0.087	-0.095	-0.023
asks:ok	-0.003					0.02	-0.001	-0.006	0.004	-0.001	-0.011	-0.011
asks:okay	-0.025		0.008	-0.021	-0.001	0.017	-0.025	-0.004	-0.017	0.032	-0.012
asks:on	0.154		-0.013	-0.013	-0.017	-0.038	-0.036	0.029	0.19	0.317	-0.299	-0.227
asks:on the	0.058		-0.02	-0.013	-0.005	-0.009	-0.024	-0.212	0.132	0.219	-0.203	-0.036
asks:one	-0.184		0.016	0.087	0.004	0.013	0.007	-0.037	-0.032	0.162	0.084	-0.289
asks:only	0.087			-0.024	0.014	-0.001	-0.003	0.034	-0.086	0.032	0.015	-0.103
asks:or	0.034		-0.02	-0.042	-0.013	0.007	0.072	0.182	0.022	-0.071	-0.313	0.232
asks:order	0.019		-0.004	0.015	-0.001	-0.003	-0.007	-0.019	-0.051	-0.022	0.074	-0.017
asks:other	-0.034		-0.033	0.009	0.027	-0.006	-0.017	-0.562	-0.153	-0.213	-0.342	1.689
asks:our	-0.108		0.005	0.068		0.005	-0.011	0.081	-0.046	-0.037	0.025	-0.089
asks:out	0.011		0.017	0.004	-0.005	-0.023	0.022	-0.102	0.092	-0.006	-0.026	-0.118
asks:output	0.028				-0.005	-0.005	-0.01
asks:over	0.1		0.004	-0.003	-0.005	-0.018		-0.163	-0.05	0.026	0.176	-0.013
asks:part	-0.005		0.014		-0.002	-0.004	-0.007	0.178	0.12	-0.1	-0.105	-0.057
asks:people	-0.03		0.018	-0.025	0.007	0.008	-0.01	-0.435	0.26	0.041	0.093	-0.223
asks:per	0.071		-0.006		-0.009		-0.001	-0.012	0.079	-0.006	-0.038	-0.005
asks:person	0.013			-0.01	-0.001			-0.072	0.168	-0.144	0.027	0.106
asks:place	-0.12		-0.001	0.012	-0.004	0.008		-0.049	0.017	0.045	-0.022	-0.038
asks:please			0.006	0.007	-0.001	-0.009	-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:point	-0.07		0.015	-0.004	-0.002	-0.003	-0.009	0.015	-0.014	-0.006	-0.126	-0.023
asks:problem	0.032		0.001	-0.029	-0.012	-0.017	-0.01	0.024	-0.06	0.003	-0.019	0.087
asks:problems	-0.017		0.008	0.011	-0.003	-0.002	-0.008	-0.037	0.021	-0.044	-0.068	0.104
asks:put	-0.076		-0.02	0.027	-0.001	-0.008	0.025	-0.051	-0.043	0.077	0.06	-0.06
asks:question	-0.042		-0.001	-0.008	0.01	-0.009	-0.002
asks:read	0.002		0.004	0.012	-0.002		-0.006	-0.073	-0.011	-0.056	0.051	0.097
asks:really	-0.09		0.007	0.012	-0.004	0.003	-0.009	0.121	-0.09	-0.11	0.077	-0.101
asks:red	0.009					-0.001
asks:remember	-0.043		0.013	0.015	0.007	0.015	-0.001
asks:remember the	0.03			0.009	-0.001
asks:right	-0.165		-0.002		0.032	0.008	-0.009	-0.023	0.027	0.073	-0.133	0.026
asks:run	0.041			0.001	-0.002	-0.006	-0.009	-0.005	0.004	0.015	-0.019	-0.003
asks:s	-0.104			0.042	0.016		-0.001	-0.031	-0.012	-0.029	0.07	-0.04
asks:said			0.005	-0.012	0.012	-0.003	-0.005	0.012	-0.014	-0.001	-0.013	-0.012
asks:same	-0.002		-0.01	0.003	-0.005	-0.005	-0.011	0.17	-0.038	-0.093	-0.085	0.219
asks:say	-0.174		0.011	0.002		-0.014	-0.008	0.124	-0.059	0.093	-0.122	-0.05
asks:saying	-0.02		0.019	0.007		-0.003	0.001	-0.278	-0.603	-0.029	0.817	-0.167
asks:second	0.027		0.012	0.008	-0.001	-0.004	-0.013	0.089	0.036	-0.062	-0.069	-0.009
asks:see	-0.13		0.006	0.012	-0.005	0.003	0.024	-0.055	-0.07	0.052	0.01	0.15
asks:sentence	0.004			0.003			-0.001
asks:she	-0.024		-0.015	0.024	-0.006	0.003	-0.01	0.098	-0.032	-0.057	0.023	-0.031
asks:should	0.057		-0.014	-0.017	-0.011	-0.003	-0.013	-0.115	-0.062	-0.127	0.404	-0.261
asks:should be	-0.005			0.004	-0.007	-0.003	-0.004	0.084	-0.05	0.051	-0.002	-0.09
asks:show	0.141		0.004	-0.028	-0.003	-0.004	-0.003	0.123	-0.023	0.099	-0.111	-0.054
asks:show me	0.053			-0.017	-0.003	-0.004	-0.001
asks:small	-0.043				0.015			-0.015	-0.028	0.072	-0.055	-0.014
asks:so	0.035		-0.036	-0.032	0.039	-0.012	-0.031	0.229	0.255	-0.175	-0.3	-0.049
asks:so how	0.003		-0.025	-0.009	-0.002		-0.001	-0.012	0.067	-0.025	-0.052	-0.03
asks:so if	-0.027		0.009	-0.007	-0.005	0.015
asks:so what	0.078		-0.018	-0.017	-0.001	-0.007	-0.001	0.101	0.016	-0.093	-0.01	-0.049
asks:so you	-0.071		0.011			-0.002	-0.011	-0.064	0.005	-0.031	0.03	0.079
asks:solution	0.044				-0.002	-0.001	-0.002	-0.059	-0.039	0.073	-0.03	0.112
asks:some	0.024		0.029	-0.016	-0.002	-0.012	0.043	-0.165	-0.063	0.041	0.076	0.041
asks:someone	0.008		-0.001	-0.011		-0.002	0.003	-0.041	0.034	0.052	0.081	-0.082
asks:something	0.065		0.029	-0.029		-0.015	0.045	0.207	-0.079	-0.01	-0.016	-0.136
asks:sort	-0.02		0.023	0.012		0.005	0.005	0.082	0.025	-0.042	-0.058	-0.024
asks:sort of	-0.025		0.013	0.012		0.006	0.007	0.082	0.025	-0.042	-0.058	-0.024
asks:start	0.092			-0.024	-0.006		0.003	-0.085	-0.015	0.168	-0.093	0.09
asks:step	0.158		-0.001	-0.01	0.004	-0.004	-0.001
asks:steps	0.029		-0.009	0.003	-0.013	-0.002	0.034
asks:still	-0.015		0.008		0.02	-0.003	0.035	-0.028	-0.028	-0.025	0.081	-0.016
asks:student	0.111			-0.091	-0.013
asks:sure	0.017		0.017	0.034	0.003	-0.01	-0.009	-0.037	-0.016	0.07	-0.016	-0.013
asks:table	0.038		-0.001			-0.001	0.006
asks:take	0.13		0.009	-0.003	-0.021	0.013	0.044	-0.019	0.124	-0.005	-0.009	-0.075
asks:take a	0.085		0.01	0.009	-0.007	-0.005	-0.002	-0.013	0.065	-0.012	-0.018	-0.009
asks:talk	0.044		0.016	-0.023		-0.002	0.014	-0.018	0.044	0.01		-0.019
asks:talk me	0.012
asks:talking	0.083		-0.009	-0.031		-0.005	-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:talking about	0.063		-0.003	-0.022		-0.001	-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:tell	0.005		-0.021	-0.007	0.007	0.037	-0.04	-0.006	-0.014	0.022	-0.004	-0.001
asks:tell me	-0.014		-0.008	0.009	0.007	0.009	-0.032
asks:test	0.041			0.005	-0.004	-0.009	-0.019	0.015	0.061	-0.017	-0.038	-0.032
asks:than	-0.032		-0.003	-0.009	0.013		-0.012	0.259	-0.393	-0.027	0.43	0.013
asks:that	-0.113		0.021	-0.045	0.046	0.068	0.04	-0.228	0.53	-0.016	-0.159	-0.245
asks:that is	0.027		0.003	-0.006	-0.001	-0.002	-0.004	0.023	-0.055	-0.069	0.096	-0.045
asks:that the	0.044		0.007	-0.001	0.007	-0.002	-0.006	-0.279	0.295	-0.114	0.057	-0.244
asks:that you	0.034		-0.004	-0.014	-0.009	-0.005	0.004	-0.048	0.138	-0.132	-0.05	0.204
asks:that's	0.008		0.018	0.012	0.009	0.001	-0.013
asks:the	0.005		-0.081	0.025	-0.049	-0.012	-0.055	-0.163	0.203	-0.178	0.061	0.106
asks:the #old	-0.094			0.03	0.023	0.012
asks:the answer	-0.021			-0.006	0.009	0.008	-0.001
asks:the correct	0.026			0.001	0.002	-0.005	-0.005	-0.005	0.002	-0.001	-0.008	-0.001
asks:the cost	0.013				0.004		-0.001	-0.025	-0.009	-0.008	0.041	-0.004
asks:the difference	-0.017				0.008			0.143	0.011	-0.038	-0.15	-0.133
asks:the first	0.107		0.007	0.02	-0.003	-0.019	-0.019	-0.014	-0.024	-0.008	0.026	-0.023
asks:the last	-0.043		0.007	0.014	0.008		-0.006	-0.015	-0.008	0.035	-0.023	-0.004
asks:the next	-0.037		-0.01	0.003	0.014	-0.003	0.025	-0.004	-0.002	-0.002	0.005	-0.005
asks:the number	0.046		0.005	0.008	-0.007	-0.009	-0.002	-0.003	-0.007	-0.008	0.021	-0.026
asks:the other	-0.071		-0.006	0.011	0.012	0.004	-0.005	-0.087	0.059	0.094	-0.019	-0.147
asks:the problem	0.004		-0.001	-0.017	-0.004	-0.012	-0.006	0.064	-0.005	-0.013	-0.018	-0.021
asks:the question	-0.038		-0.007	-0.004	0.005	-0.005	-0.001
asks:the same	-0.02		-0.002	0.003	-0.005	-0.004	-0.01	0.201	-0.052	-0.076	-0.114	0.234
asks:the total	-0.029			0.003	-0.018			-0.003	-0.013	0.032	-0.012	-0.004
asks:the value	0.051				-0.002	-0.018	-0.013	-0.032	0.002	-0.009	0.012	-0.006
asks:the word	0.059			0.004
asks:their	-0.056		0.002	-0.001	-0.005	-0.001	-0.002	-0.046	-0.091	-0.025	0.066	-0.174
asks:them	0.031		0.033	0.002	-0.001	0.002	-0.012	-0.107	-0.014	-0.03	0.14	-0.093
asks:then	0.012		0.008	0.019	0.002	0.002	0.051	0.014	-0.046	0.046	-0.051	-0.09
asks:there	0.089		0.025	-0.049	0.011	-0.029	0.086	-0.155	0.069	0.053	-0.085	0.356
asks:there anything	0.032		-0.027	0.002	-0.001	-0.002	0.008
asks:there are	0.065			-0.024	-0.003	-0.008	-0.001	-0.052	0.161	-0.007	-0.08	-0.072
asks:there's	0.063		0.008	-0.039	-0.007	0.006	-0.008
asks:these	-0.03		-0.008	-0.001	0.016	0.009	-0.006	0.184	0.115	-0.081	-0.004	-0.154
asks:they	0.06		0.005	-0.024	0.033	-0.006	-0.002	0.039	0.011	-0.223	0.119	0.025
asks:thing	-0.079		0.004	0.018	-0.001	0.005	0.006	0.02	-0.02	0.028	0.034	-0.099
asks:things	0.056		-0.041	-0.006		-0.012	-0.014	-0.034	-0.024	-0.085	0.117	0.038
asks:think	-0.07		0.003	-0.028	0.007	0.012	0.052	-0.042	-0.469	0.458	0.057	0.009
asks:think about	-0.024		-0.002	-0.005	-0.027	-0.004	0.008
asks:think the	-0.033		-0.001	0.008	-0.002	0.019	-0.009	-0.054	-0.071	0.151	-0.063	-0.021
asks:think you	-0.009		0.005	-0.009	0.006	-0.001	0.042	-0.006	-0.001	-0.012	0.008	-0.003
asks:thinking	0.005		0.028	-0.025	0.008	0.004	0.016	0.008	0.111	-0.032	0.023	-0.066
asks:this	-0.158		0.036	-0.028	0.017	0.025	-0.003	0.127	0.102	-0.012	-0.217	-0.129
asks:those	0.056		0.05	-0.017	-0.006		0.021	0.014	-0.154	0.109	0.138	-0.088
asks:three	0.03		0.002	-0.054	0.01	0.009	-0.002
asks:through	-0.051		-0.009	0.009	-0.009	-0.006	0.043	-0.035	-0.006	0.106	-0.002	-0.062
asks:through your	-0.031		-0.004			0.001	-0.005
asks:time	-0.109		0.041	0.021	-0.004	-0.006	0.009	0.075	-0.087	-0.037	0.032	-0.044
asks:times	-0.019		0.024	0.007	-0.014	0.008	0.01	-0.051	-0.034	0.117	0.024	-0.025
asks:to	0.042		-0.004	0.014	0.002	-0.015	0.052	0.082	0.044	-0.059	0.197	-0.327
asks:to be	0.074		-0.027	-0.011	-0.002	-0.002	-0.01	-0.09	-0.117	0.104	0.061	-0.005
asks:to do	-0.062		-0.005	0.066	-0.001	-0.008	0.01	0.135	-0.039	-0.067	-0.193	0.129
asks:to find	-0.083		0.002	0.006	-0.004	-0.002	-0.004
asks:to get	0.014			0.006	-0.003	0.005	-0.009	0.026	-0.03	0.042	-0.013	-0.022
asks:to make	-0.025		-0.008	0.025	-0.001	-0.004	-0.003	-0.091	0.153	0.017	-0.04	-0.053
asks:to me	0.008		-0.012	-0.014		-0.009	-0.012
asks:to say	-0.017		0.013	0.005			-0.006	-0.01	-0.026	0.046	-0.013	-0.004
asks:to the	0.04			0.003	-0.01	-0.008	0.011		-0.144	0.066	0.158	-0.127
asks:to you	0.011		-0.027			-0.005	-0.015	0.06	-0.031	-0.082	0.004	0.153
asks:today	-0.031		0.009	0.005		0.007	0.027	-0.016	-0.003	-0.002	0.012	-0.003
asks:together	-0.065		-0.001	0.018	0.017	0.015	-0.008	-0.009	0.017	-0.002	-0.02	-0.01
asks:total	0.017			0.009	-0.027	-0.003		-0.02	0.005	0.03	-0.027	-0.009
asks:tree	0.027							-0.001	-0.003	-0.01	0.007	-0.004
asks:try	-0.107		0.003	0.013	0.002	0.008	-0.012	-0.039	-0.011	0.094	-0.019	-0.003
asks:try again	-0.093				-0.008	-0.003
asks:try to	-0.024		-0.005	0.015	0.012	0.013	-0.006	-0.039	-0.011	0.094	-0.019	-0.003
asks:two	-0.01		0.023	0.01	0.005	-0.017	0.001	0.005	0.02	0.027	0.065	-0.08
asks:uh	-0.008		0.009	-0.008		0.018	-0.028
asks:understand	0.016		-0.013	-0.015	0.021	0.004	-0.003	-0.087	-0.045	-0.047	0.158	0.068
asks:up	0.013		0.023	-0.034	-0.002	-0.001	0.037	-0.025	0.025	0.003	0.025	-0.042
asks:us	0.101		-0.001	-0.02	-0.003	-0.005	-0.004	-0.045	0.086	-0.043	0.016	0.02
asks:use	-0.033		-0.025	0.02	-0.005	-0.003	0.003	-0.003	0.097	-0.026	-0.049	-0.069
asks:used	0.024		0.011	0.007	-0.004	-0.003	-0.005	-0.091	-0.001	0.092	0.053	-0.057
asks:using	-0.084		-0.003	0.002	-0.003	-0.004	0.018	0.19	-0.036	-0.048	-0.069	-0.052
asks:value	-0.032			0.006	-0.008	-0.009	-0.021	0.056	-0.024	-0.051	0.03	-0.054
asks:value of	0.03				-0.004	-0.014	-0.009	-0.032	0.002	-0.009	0.012	-0.006
asks:variable	0.028			0.004	-0.002	-0.008	-0.013	-0.023	-0.006	-0.01	-0.023	0.053
asks:walk	-0.044			0.012	-0.002	-0.002	-0.003	-0.001	0.005	-0.036	-0.002
asks:walk me	-0.034				-0.001	-0.002	-0.003
asks:want	-0.11		0.005	0.034	0.007	-0.008	0.044	-0.054	0.108	-0.077	-0.038	0.037
asks:want to	-0.047		-0.006	0.017	0.007	-0.005	0.023	-0.021	0.003	0.05	-0.072	-0.03
asks:was	0.046		0.029	-0.02	-0.006	-0.015	0.004	0.11	-0.001	0.112	-0.077	-0.136
asks:way	0.052		-0.014	-0.043	0.025	0.001	-0.011	-0.027	-0.083	0.19	-0.017	-0.167
asks:we	-0.085		0.047	0.051	-0.017	0.039	0.025	-0.07	0.229	0.003	-0.24	-0.016
asks:we have	0.01		-0.009	-0.01		0.006	0.007	0.015	-0.014	-0.005	0.03	-0.028
asks:we know	0.014		0.009	0.005	-0.002	0.002	0.003	-0.037	-0.002	0.074	-0.022	-0.022
asks:we need	0.065		0.013	0.011	-0.017	0.01	-0.001
asks:we're	0.089		-0.002	-0.04	-0.001	0.011	-0.009
asks:week	-0.088		0.018	0.009	0.006	-0.004	0.004	-0.004	-0.002	-0.002	0.005	-0.005
asks:weeks	-0.013		0.01		0.008	-0.003	-0.002
asks:weight	-0.045		-0.025		-0.007	-0.003	-0.007	-0.009	-0.055	-0.056	0.084	-0.029
asks:well	-0.101		0.022	0.026	0.005	0.013	0.027	-0.148	0.105	0.076	-0.003	0.12
asks:were	0.039		0.018	-0.019		0.003	0.009	-0.125	0.082	0.334	-0.131	-0.202
asks:what	0.13		-0.06	-0.019	-0.048	-0.01	0.011	-0.016	-0.15	-0.64	0.352	0.08
asks:what about	-0.048		0.01	0.018	-0.001		0.006	-0.125	0.2	-0.143	-0.274	0.626
asks:what are	-0.092		-0.003	-0.004		0.026	-0.001	0.154	-0.059	-0.15	0.107	-0.001
asks:what did	0.019		0.026	0.004			-0.006	0.004	-0.005	-0.034	-0.028	0.067
asks:what do	0.063		-0.028	-0.022	-0.006	-0.011	-0.03	0.02	0.037	-0.285	0.105	-0.038
asks:what does	0.114		-0.013	-0.036	-0.002	-0.007	-0.012	0.313	-0.03	-0.039	-0.205	-0.092
asks:what else	0.107		-0.009	-0.079		0.011	-0.004	-0.305	-0.054	-0.192	-0.262	0.748
asks:what happens	0.069		-0.002		-0.004	-0.015	-0.011	-0.24	-0.04	-0.124	0.311	-0.099
asks:what if	0.006		0.004	-0.003	-0.003	0.006	-0.002	-0.402	-0.299	-0.38	0.861	-0.525
asks:what is	0.064		-0.012	-0.012	-0.012	0.004	0.018	0.078	0.103	0.024	-0.022	-0.302
asks:what makes	0.042		-0.005		-0.001	-0.005	-0.002	-0.178	0.013	0.424	-0.15	-0.3
asks:what the	0.071		-0.006	0.002	-0.004	-0.006	-0.007	-0.029	-0.003	0.105	-0.024	-0.017
asks:what would	-0.107		-0.036	-0.008	-0.002	0.022	0.025	0.018	0.07	-0.065	0.032	-0.073
asks:what you	-0.004		0.007	-0.039	-0.003	-0.009	-0.009	0.208	-0.042	-0.071	-0.03	-0.042
asks:what's	-0.05		-0.015	0.033	-0.002	0.019	0.017
asks:what's the	-0.058		0.002	0.047		-0.005	0.006
asks:when	0.001		0.022	-0.004	0.003	0.014	-0.004	-0.235	-0.132	0.111	0.419	-0.208
asks:when you	0.019		0.004	0.001	0.008	0.01	-0.021	0.121	-0.015	-0.086	0.005	-0.018
asks:where	0.068		-0.045	-0.032	0.006	0.002	-0.026	-0.065	-0.074	0.223	-0.038	-0.032
asks:where do	0.028		-0.005	0.008	-0.002	-0.005	-0.005	0.169	0.035	-0.068	-0.052	-0.033
asks:where you	0.036		-0.035	0.004	-0.002	0.005	0.007	-0.044	-0.011	-0.024	0.073	-0.006
asks:which	-0.191		0.005	0.006	0.019	0.036	-0.022	0.267	-0.056	-0.153	-0.172	0.197
asks:which is	-0.14		0.003	0.028	0.013	0.01	-0.006
asks:who	-0.02		-0.018	0.003		-0.006	0.006	-0.088	0.019	0.129	-0.186	0.449
asks:whole	0.042		0.002	-0.019		-0.003	0.011
asks:why	0.001		-0.013	-0.032	-0.005	0.018	0.008	-0.384	0.19	0.606	-0.433	-0.536
asks:why are	0.104		-0.006	-0.025		-0.001	-0.002	-0.083	0.047	0.222	-0.165	-0.052
asks:why did	0.011		-0.008	-0.012		-0.002	-0.002
asks:why do	-0.025		-0.011	0.006		-0.001	0.02	-0.168	-0.29	0.362	-0.246	-0.156
asks:why would	0.017		-0.001	-0.007		-0.001	-0.004	0.126	-0.105	-0.053	-0.004	-0.048
asks:why you	-0.051		0.003	-0.006		0.03	0.005	-0.032	-0.005	0.006	-0.016	-0.011
asks:will	0.023		0.013	0.013	-0.009		0.017	-0.241	0.221	-0.191	0.13	-0.283
asks:with	0.106		0.032	-0.073	-0.003	-0.022	0.014	0.168	-0.119	0.025	-0.049	-0.134
asks:with the	0.037		-0.01	-0.008	-0.003	-0.006	0.006	-0.094	-0.017	0.136	-0.044	-0.02
asks:wondering	-0.033		0.003			0.017	0.011
asks:word	0.066			0.015		-0.001	-0.001
asks:word for	0.058			0.005
asks:words	0.034			-0.014		-0.003	-0.001
asks:work	0.093		0.003	-0.021	0.024	-0.009	0.007	0.013	0.238	-0.187	0.07	-0.101
asks:working	-0.018		0.01	-0.009	-0.001	-0.008	-0.006	-0.03	0.098	-0.029	-0.031	-0.016
asks:would	-0.029		-0.024	-0.03	0.012	0.019	0.048	-0.134	0.092	-0.196	0.207	-0.089
asks:would be	-0.106		0.024	-0.011	0.022	0.036	0.031	0.146	-0.047	-0.087	-0.018	0.033
asks:would it	0.03		-0.012	0.006		-0.004	-0.014	-0.038	0.069	-0.033	-0.056	0.086
asks:would that	-0.042		-0.012	0.004		0.004	0.023	-0.028	-0.039	0.036	0.069	-0.006
asks:would you	0.095		-0.026	-0.016	-0.003	-0.013	0.029	0.069	0.061	-0.238	-0.081	0.104
asks:wrong	0.005			-0.001	-0.004	-0.001	-0.003	-0.082	-0.019	0.048	0.046	-0.019
asks:x	-0.04			0.014	-0.003	0.011	-0.007	-0.019	-0.003	-0.016	0.003	-0.012
asks:yeah	0.045		0.017	0.015		-0.012	-0.036
asks:years	-0.033		0.003		-0.004	0.005	-0.009	-0.035	-0.03	0.008	0.044	-0.024
asks:yellow	-0.029			0.008		-0.001
asks:yes	0.068		-0.008	-0.02		-0.002	-0.002
asks:you	0.25		-0.049	-0.159	0.008	-0.044	0.01	0.079	-0.085	0.146	-0.306	-0.306
asks:you are	-0.046		-0.001	0.007	0.006	-0.007	-0.012	-0.068	0.086	-0.004	-0.033	-0.06
asks:you assume	0.004							-0.218	0.652	-0.466	-0.164	-0.102
asks:you be	0.06		-0.022	-0.004	-0.001	-0.011	-0.007	-0.012	-0.015	0.074	-0.022	-0.004
asks:you can	0.038		-0.022	-0.035	-0.001	0.009	-0.016	0.127	-0.038	-0.094	0.086	-0.077
asks:you could	-0.006		0.008	0.003	-0.001	0.002	0.05	-0.04	0.007	-0.018	-0.019	0.069
asks:you do	-0.039		0.003	0.007		0.004	-0.006	0.036	-0.008	-0.036	0.026	-0.014
asks:you don't	-0.011		-0.002	-0.005		-0.006
asks:you explain	0.055			-0.006	-0.008	-0.021	-0.006	-0.123	-0.041	0.127	-0.061	0.043
asks:you feel	0.007		0.016			-0.004	-0.021	-0.009	-0.024	-0.037	0.143	-0.055
asks:you get	-0.027		-0.02	-0.003	0.002	0.006	-0.01	-0.025	-0.009	-0.008	0.041	-0.004
asks:you give	0.012		0.005	0.004	-0.001	0.022	-0.002	-0.109	-0.044	0.112	-0.082	-0.037
asks:you got	0.039		-0.007	-0.005	-0.005	-0.009	-0.006	-0.046	-0.012	-0.046	0.118	-0.006
asks:you have	-0.152		0.006	0.059	0.003	0.013	-0.007	-0.181	0.109	0.231	-0.065	0.023
asks:you know	0.061		0.01	-0.038	-0.001	-0.005	0.01	-0.062	-0.109	0.344	-0.192	0.024
asks:you mean	0.024		-0.012	-0.011		-0.006	0.004	0.32	-0.047	-0.217	-0.176	-0.161
asks:you need	-0.086		-0.003	0.003	-0.002		-0.008	0.004	0.089	-0.023	-0.062	0.057
asks:you please	0.036					-0.004	-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:you put	-0.01		-0.026	0.006		-0.003	0.009
asks:you remember	0.016		0.011	0.011	-0.001	-0.004
asks:you say	-0.03		0.011	-0.001		-0.004	-0.006	0.083	-0.017	0.053	-0.071	-0.03
asks:you see	-0.071		0.002	0.008	-0.002	0.019	-0.014	-0.052	-0.011	0.052	0.033	-0.027
asks:you sure	-0.002			0.03	-0.003	-0.003	-0.004
asks:you take	0.088		-0.003	0.004	-0.003	-0.007	0.026	-0.032	-0.005	-0.014	0.03	-0.012
asks:you tell	-0.032			-0.001	0.008	0.014	-0.018
asks:you think	-0.003		-0.021	-0.026	-0.011	0.005	0.051	-0.039	-0.472	0.438	-0.025	0.072
asks:you to	-0.091		-0.005	0.027		0.011	0.025	-0.049	0.018	0.123	-0.066	-0.02
asks:you try	-0.029		-0.001		0.001	-0.027	-0.004
asks:you use	0.037		0.004		-0.001	0.001	-0.006	-0.005	-0.005	0.008	-0.003	-0.004
asks:you walk	-0.034				-0.001	-0.002	-0.003
asks:you want	-0.003		-0.006	0.005		-0.003	0.036	0.023	0.091	-0.137	0.02	0.058
asks:you were	-0.005		-0.005	-0.023	0.003	-0.003	0.021	-0.047	0.051	-0.036	0.02	-0.017
asks:you're	-0.047		-0.007	-0.016	0.012	0.01	0.013
asks:you've	0.066		0.012		-0.008	-0.009	-0.01
asks:your	0.037		-0.008	-0.032	0.011	-0.021	-0.009	-0.058	0.174	0.204	-0.06	-0.319
asks:your answer	-0.044			0.005		-0.01	-0.001
asks:your solution	0.024				-0.002		-0.002
opens:#new	-0.034		0.005	0.023	0.001	-0.015	-0.001
opens:#old	-0.032			0.016	-0.022	0.027
opens:a	-0.096		-0.011	0.004	0.055	0.044	0.015
opens:all	-0.081		-0.01	0.027		0.02	0.017
opens:almost	-0.04				-0.001
opens:close	-0.076					0.011
opens:don't	-0.01			0.021	0.006	0.005	-0.001
opens:done	0.039				0.058	-0.011
opens:e	-0.073
opens:for	0.005		-0.004	0.004	-0.033	0.025	-0.007
opens:go	0.041			-0.014
opens:he	-0.069			0.018		0.007	-0.004
opens:here	-0.026			0.003		-0.011	-0.006
opens:i	-0.13		0.014	0.007	0.004	0.003	0.066
opens:i'll	-0.014		0.003			0.001	-0.003
opens:i'm	-0.017		0.014	-0.022	0.002	0.014	-0.01
opens:if	0.02		-0.009	-0.001	-0.019	0.013	0.021
opens:in	-0.172		-0.004	0.002	0.046	0.024	-0.009
opens:is	-0.128					0.003
opens:it	0.117		-0.032	-0.017	-0.083	-0.017	-0.045
opens:it's	-0.088		0.006	0.028	0.017	0.005	0.036
opens:job	-0.085			0.014	-0.036	-0.003
opens:just	-0.036		-0.01	-0.004	-0.003	0.013	0.024
opens:let	0.007		0.009	0.015	0.004	0.001	-0.007
opens:let's	0.139		0.006	0.002	-0.02	-0.049	-0.025
opens:lets	0.055
opens:look	-0.076		-0.001	0.026	-0.001	-0.001	-0.002
opens:not	-0.133		0.007	0.003	-0.003	0.056
opens:one	0.004		0.005	0.003	0.005	0.008	-0.015
opens:red	-0.016			-0.011
opens:she	-0.018		-0.005	-0.014	0.002	-0.004	0.003
opens:student	0.137			-0.064	-0.003
opens:thank	0.064		-0.008	-0.015	-0.002	-0.005	-0.008
opens:that	-0.088		-0.011	0.006		0.042	-0.042
opens:that's	-0.026		0.031	-0.072	0.096	0.019	0.034
opens:the	-0.167		0.001		0.047	0.026	0.02
opens:there	-0.042		-0.009	0.026	-0.004	0.029	0.005
opens:there's	-0.076		0.008	0.009	0.002	-0.002	-0.008
opens:they	0.041		-0.008	0.019
opens:this	-0.072		0.004	-0.007	0.031	-0.005	0.027
opens:to	-0.015		-0.002	-0.002	-0.025	0.029	0.002
opens:try	0.24		-0.008	-0.011	-0.011	-0.051	-0.006
opens:very	0.095			-0.056	-0.001	0.006	-0.005
opens:we	0.05		-0.004	0.023	-0.006	-0.005	-0.02
opens:we're	0.049		0.001	-0.021	0.008	-0.017	-0.003
opens:what	0.09		-0.022	-0.005	-0.001	-0.007	0.026
opens:when	-0.013		-0.007	-0.016	-0.005	-0.006	-0.012
opens:yellow	-0.039
opens:you	-0.056		0.052	-0.029	0.034	-0.008	0.029
opens:you're	0.076		0.024	0.031	-0.039	-0.005	0.01
opens:you've	-0.126		0.019	0.007	0.048	-0.018	-0.007
opens:your	-0.088		-0.003	0.002	0.004	-0.007	0.014
states:#new	-0.074		0.019	0.012	0.047	0.027	0.028
states:#new is	-0.029		0.017	0.022		0.025	-0.006
states:#old	-0.005			0.015	0.057	-0.014
states:#old =	0.001				-0.014	-0.005
states:#old and	-0.062			0.001	0.013	0.001
states:#old by	0.09				-0.004	-0.005
states:#old is	-0.09			0.004	0.05	0.008
states:#old more	-0.029			0.006	0.008
states:#old of	-0.113				0.008
states:#old times	0.038			0.001	0.011	0.006
states:#old to	0.005			-0.003	-0.019	-0.009
states:#old weeks	-0.054				0.006
states:#old x	0.067				-0.003	-0.01
states:=	0.01				-0.024	-0.006	-0.009
states:= #new	0.011				-0.055	0.011	-0.001
states:= #old	-0.037				-0.019	-0.011
states:a	-0.15		-0.006		0.115	0.099	0.071
states:a good	0.038		-0.01	-0.006	0.011	0.002	-0.008
states:a great	-0.14		0.006	0.004	0.028	0.026	0.027
states:a hint	-0.026
states:a little	-0.063		0.021	-0.015	0.022	-0.012	0.011
states:a look	0.02		-0.006	0.007		-0.004	-0.001
states:a lot	0.001		0.001	-0.009		-0.006	-0.014
states:a small	0.071			0.003	-0.017
states:able	-0.031		0.008	0.017		-0.001	-0.021
states:able to	-0.031		0.008	0.017		-0.001	-0.021
states:about	0.075		-0.003	0.028	-0.052	-0.008	-0.005
states:about how	0.05		0.007	0.003	-0.014	-0.015	0.008
states:about it	-0.055		0.004	-0.004	0.01	0.005	0.016
states:about that	0.021		-0.019	-0.008		0.014	-0.018
states:about the	-0.011		-0.004	0.013	-0.016	-0.006	0.019
states:actually	-0.021		0.008	-0.025	0.071	0.032	-0.011
states:add	0.009			0.001	-0.008	-0.008	-0.004
states:add the	-0.054			-0.007	0.011	0.007
states:added	0.026				-0.007	0.009
states:adding	0.194			-0.016	-0.03	0.001	-0.003
states:after	0.002			0.01	-0.047	0.006	-0.016
states:after the	-0.034				-0.017	-0.008	-0.001
states:again	0.038		-0.018	0.033	-0.011	-0.004	-0.023
states:ah	-0.176			0.011	-0.007	0.026	0.01
states:ahead	0.138			-0.061		-0.003	-0.003
states:all	0.082		-0.019	0.03	-0.009	-0.005	0.021
states:all right	-0.084		-0.01	0.031		0.014	0.021
states:all the	0.111			0.008	-0.012	-0.016	-0.007
states:almost	-0.065		0.003		0.007	-0.004	-0.007
states:already	0.01		-0.004	-0.007	0.01	-0.007	0.009
states:also	-0.073		-0.017	0.018	0.012	-0.006	-0.048
states:always	0.003		-0.001	-0.005	-0.003	0.001	-0.012
states:amount	0.051		-0.002	-0.01	0.019	-0.003	-0.011
states:an	-0.028		-0.019	-0.008	-0.011	-0.01	-0.009
states:and	0.013		0.021	0.006	0.07	0.004	0.034
states:and #old	0.106			-0.001	-0.005	-0.006
states:and i	0.024		-0.004	0.023	-0.001	0.005	0.004
states:and it	-0.013		-0.007	0.004	0.007	-0.006	0.017
states:and that	0.045		-0.012	0.004	-0.001	-0.008	-0.015
states:and the	0.094		0.022	-0.039	-0.014	-0.014	-0.012
states:and then	0.002		0.007	0.018	-0.015	-0.003	-0.005
states:and we	-0.036			0.008	0.001	0.002	-0.01
states:and you	-0.037		-0.004	0.017	-0.009	-0.005	0.052
states:another	-0.061		-0.004	0.004	0.027	-0.007	-0.006
states:answer	-0.092		0.001	-0.034	0.008	-0.02	-0.005
states:answer is	-0.046			0.008	0.017	-0.011
states:any	-0.071		0.02	-0.014	-0.006	0.012	-0.001
states:appreciate	0.043		-0.012		-0.014	0.008	0.007
states:appreciate your	0.041		-0.004		-0.013	0.003	-0.002
states:are	0.026		-0.027	-0.009	0.056	0.054	0.032
states:are #old	-0.08			0.002	0.005	0.013
states:are correct	0.115			0.004	0.015	0.01
states:area	-0.002		-0.004	0.01	-0.005	0.026	-0.003
states:around	-0.019		0.015	-0.013	-0.003	0.002	-0.013
states:as	-0.1		0.017	0.023	-0.017	-0.006	0.019
states:as a	-0.073		0.001	0.004		0.014	0.009
states:asking	0.03		0.007	-0.005	-0.004	-0.003	-0.002
states:at	0.067		0.02	-0.003	-0.054	0.015	-0.007
states:at how	-0.023		0.002		-0.008	0.009	-0.001
states:at the	0.127		0.007	-0.016	-0.02	-0.027	-0.03
states:at this	0.014		-0.003	0.006			-0.007
states:at your	0.028		-0.002	0.009	-0.003	-0.009	-0.005
states:away	-0.041		-0.001	0.001	0.003	-0.005	0.018
states:b	0.002				-0.01	0.001	-0.003
states:back	0.052		0.009	-0.015	0.005	-0.009	0.015
states:back to	0.007		0.007	0.011	-0.004	-0.008	-0.008
states:bag	-0.016					-0.005
states:be	-0.023		-0.032	0.012	-0.005	0.009	0.038
states:be #old	0.005				-0.005	-0.005
states:be a	-0.041		0.001	-0.002	0.022	0.008	0.018
states:because	-0.107		0.03	0.018	-0.016	0.008	-0.003
states:because you	-0.038		0.005	-0.006	0.001	0.004	0.014
states:been	-0.069		-0.015	0.008	-0.01	-0.007	-0.024
states:before	-0.025		0.014	0.015	-0.019	-0.012	0.002
states:behind	-0.042					-0.001	-0.001
states:behind the	-0.021			0.002
states:being	-0.05		0.007	0.01	-0.009	0.007	-0.021
states:between	0.006			0.013	0.004		-0.003
states:big	0.017		-0.009	0.006	-0.003	-0.008	-0.003
states:bit	-0.021		0.021		0.01	-0.017	0.002
states:blue	0.034			-0.011
states:both	-0.009			0.01	0.05	-0.002	-0.007
states:box	0.013		0.009	-0.004	-0.008	0.001	-0.002
states:break	0.033			0.016	-0.009	-0.006	-0.006
states:but	0.14		0.017	-0.023	-0.006	-0.019	0.036
states:but i	-0.07		-0.004	0.009	-0.021	-0.004	0.008
states:but it	0.028		0.003		-0.003	-0.011
states:but let's	0.036		0.003		-0.005	-0.002	0.006
states:but remember	0.047				-0.005	0.006
states:but the	-0.037		0.013		0.023	0.001	-0.001
states:but you	0.081		-0.006	0.023	-0.008	-0.01	-0.007
states:by	-0.043		0.005	0.07	-0.031	0.002	0.051
states:by #new	0.007			0.007	0.001	0.01
states:by #old	0.113			0.012	-0.021	-0.008	-0.001
states:by the	0.004			0.004	-0.013	0.011	0.014
states:c	0.065			-0.023	-0.007	0.001	-0.002
states:calculate	0.041				-0.015
states:calculate the	0.061				-0.017
states:calculated	0.177				-0.021	-0.005	-0.001
states:calculated the	0.091				-0.026
states:calculating	0.072				-0.031
states:calculation	-0.033				-0.041	-0.002
states:calculations	0.076				-0.007
states:call	0.018			-0.002	-0.001	-0.003
states:can	-0.017		0.029	0.001	-0.057	0.035	0.109
states:can see	0.009		0.002	0.003		0.011	0.009
states:can use	0.05			0.004	-0.021	-0.004	-0.001
states:can't	-0.003			-0.002	0.03	-0.001	-0.007
states:case	-0.056			0.003	0.012	-0.009	-0.015
states:cause	-0.04		-0.013	0.025		0.006	-0.006
states:change	-0.084			-0.011	-0.009	0.007	-0.003
states:check	-0.012		-0.004	0.009	-0.021	-0.024	0.003
states:close	-0.025			0.014	0.018	0.016
states:closer	0.054				-0.009	0.003	-0.002
states:color	-0.051			0.004	-0.022
states:come	0.012		0.008	-0.007	-0.001	0.013	-0.022
states:coming	0.004		-0.012	0.003	0.008	-0.008	-0.014
states:coming from	-0.011		-0.005		0.008	-0.003	0.006
states:consider	0.075		0.005		-0.036	-0.006	-0.008
states:correct	0.169			0.007	0.027	-0.013	-0.005
states:correct answer	-0.064			0.001	0.006
states:correctly	-0.152			0.004	-0.022
states:cost	0.002				0.007	0.009	-0.005
states:cost of	0.039				-0.019	0.001	-0.001
states:could	0.128		-0.037	0.015	-0.002	-0.018	0.014
states:count	0.079			-0.005	-0.016	-0.01
states:d	0.004			0.021	-0.001	-0.009	-0.003
states:day	-0.182		0.006	0.012	0.04	0.027	0.042
states:days	-0.093			0.012	0.032	0.007	0.003
states:decimal	-0.015			0.003	0.038	0.018
states:did	0.028		0.006	-0.016	-0.007		-0.013
states:didn't	-0.083		0.005	0.011	-0.001	-0.008	0.005
states:difference	-0.12		-0.004	0.007	0.006	-0.003	-0.004
states:different	0.037		-0.001	-0.01	-0.015		-0.002
states:divide	0.074			-0.023	0.007	0.006
states:divide the	0.007				0.002	0.004
states:divided	0.135			0.014	-0.009
states:dividing	0.043				0.001	-0.004
states:division	0.086			0.007	-0.005	-0.009
states:do	-0.065		-0.038	0.003	-0.003	0.012	0.081
states:does	0.059		0.005	0.008	-0.004	-0.003	-0.002
states:doesn't	0.007			-0.014	-0.006	-0.003	0.007
states:dog	-0.002				-0.008	0.003	-0.004
states:doing	-0.075		0.004	0.017	0.005	-0.01	0.001
states:don't	0.024		0.027	0.031	0.019	-0.021	-0.056
states:don't know	0.017		-0.001	0.002	-0.001	0.004	-0.009
states:don't need	-0.065			0.009	0.021	-0.013	-0.001
states:done	-0.185		-0.004	0.021	0.041	-0.018	0.023
states:double	0.074				-0.019	-0.017	-0.001
states:down	0.026		-0.002	-0.005	-0.006	-0.018	0.007
states:e	-0.106			-0.009	-0.008	-0.001	-0.001
states:e in	-0.037
states:each	0.081			-0.027	0.017	-0.001	-0.002
states:effort	0.042				-0.018	-0.003	-0.004
states:else	0.064		-0.001	0.015		0.01	0.029
states:end	0.023		-0.01	0.011	-0.008	-0.001	-0.012
states:equal	-0.015			-0.021	0.053	-0.007	-0.002
states:equals	-0.025			-0.014	-0.003
states:equation	0.107			0.004	-0.029		-0.001
states:error	0.037			0.001	-0.038	-0.002	-0.003
states:even	-0.025		-0.001	-0.004	-0.005	0.008	-0.002
states:every	-0.045		0.012	0.008	-0.012		0.022
states:exactly	-0.021			0.017	0.01	-0.002	-0.002
states:example	0.021		-0.001	0.002	-0.009	0.008	-0.007
states:excellent	-0.001		-0.011	0.01	-0.002	0.007	-0.005
states:feel	0.026		0.006	-0.006		-0.009	-0.038
states:feet	0.096			0.007	-0.022	-0.005
states:figure	0.085			0.025	-0.004	-0.018	0.003
states:fill	0.093			0.003	-0.002	0.002	0.009
states:final	-0.086		-0.001		-0.004	0.012	-0.003
states:find	0.023			0.018	-0.002	0.015	-0.017
states:find out	0.035				-0.018	0.001	-0.003
states:find the	-0.047				-0.021	0.026	-0.001
states:first	0.068		-0.017	0.002	-0.007	0.015	-0.032
states:five	-0.05		0.001	0.005	0.036	-0.005	0.017
states:focus	0.038		0.003	-0.01	-0.007	-0.002	-0.008
states:focus on	0.036		0.004	-0.01	-0.007	-0.002	-0.005
states:follow	-0.091		0.002	0.003	-0.001	0.002	-0.004
states:follow the	-0.055					-0.001	-0.001
states:for	-0.033		-0.021	0.025	-0.037	0.001	0.037
states:for #old	-0.007			-0.015	-0.012	-0.004
states:for a	0.001		-0.001	0.001	0.006	-0.019	0.027
states:for the	0.079		0.001		-0.012	-0.004	-0.002
states:for you	-0.065		0.01	0.012		-0.008	-0.01
states:formula	-0.011			0.002	-0.016	0.006
states:found	-0.049			-0.012	-0.008	0.009	-0.005
states:four	-0.13		0.006	0.051	0.019	0.013	-0.011
states:fraction	0.072			-0.026	0.002	0.013
states:friends	0.039		0.003		0.013	-0.021	-0.015
states:from	-0.018		-0.012	0.001		0.03	0.026
states:from the	0.053			-0.012	-0.001	0.024	0.014
states:front	-0.058			0.009		0.002	-0.001
states:front of	-0.042			0.009
states:function	0.042			0.001	-0.007	-0.012	-0.013
states:gave	-0.029			0.007	-0.009	-0.005
states:get	-0.003		0.003	-0.01	-0.008	0.04	-0.029
states:get the	-0.024		0.004	0.011	-0.009	0.019	-0.005
states:getting	0.079		0.001	-0.008	-0.001	-0.009	0.004
states:give	-0.012		-0.017	0.001	0.011	-0.002	-0.021
states:give you	-0.059		-0.011	0.01		0.011	-0.004
states:given	0.075		-0.009		-0.033	-0.001	-0.009
states:gives	0.03		-0.002		0.027	0.001	0.003
states:glad	-0.005		0.005			0.002	0.001
states:go	0.074			0.002	0.005	0.008	-0.04
states:go ahead	0.115			-0.061		-0.001	-0.001
states:going	-0.062		0.02	-0.008	0.006	-0.004	0.039
states:going to	-0.006		0.025	-0.024	0.005	-0.004	0.039
states:gonna	-0.005		0.002	-0.001		0.006	-0.009
states:good	-0.038		0.011	0.029	0.007	-0.012	-0.026
states:good job	-0.076		-0.002	0.009	-0.001	0.002	-0.003
states:good try	0.025				0.005	0.001
states:got	-0.021		0.027	0.008	0.062	-0.013	-0.02
states:got it	-0.035			0.009
states:great	0.178		-0.012	-0.008	-0.015	-0.048	0.014
states:great job	-0.005				-0.035	-0.007
states:great try	0.013				0.006	-0.042
states:green	-0.05			-0.022	-0.001	-0.001	-0.002
states:group	-0.077		-0.008	0.028	-0.012	0.002	-0.001
states:guys	0.012			-0.013		-0.002	-0.001
states:had	0.145		-0.002	0.017	-0.015	0.012	-0.032
states:had #old	0.008			0.001	0.002
states:half	-0.1			0.032	-0.033	-0.001	-0.004
states:half of	0.006			0.013	-0.004	-0.005	-0.002
states:hand	0.066		-0.006	0.025	-0.008	-0.016	-0.017
states:has	-0.008		-0.02	-0.011	0.017	-0.005	-0.034
states:has #old	-0.004			-0.005	-0.014	-0.004
states:have	0.005		-0.031	-0.006	0.041	0.042	0.025
states:have #old	0.062			0.006	0.007	-0.005
states:have a	0.004		-0.015	-0.039	-0.004	0.017	0.016
states:have the	0.076			-0.003	-0.001	0.001	0.008
states:have to	0.016		-0.008	0.019		0.012	-0.003
states:having	-0.034		-0.003	0.004	-0.004	0.005	-0.026
states:he	-0.236		-0.005	0.034	0.003	0.012	-0.006
states:he had	-0.012		0.002		0.001		-0.002
states:he has	-0.049		-0.013	0.001	-0.003	-0.005	-0.002
states:help	-0.004		0.001	0.014	-0.007	-0.003	-0.015
states:her	0.005			-0.003	-0.027	-0.006	-0.009
states:here	0.006		0.012	-0.018		0.003	-0.043
states:hi	0.057		-0.002		-0.004	0.005	0.013
states:hint	-0.056				0.017
states:his	-0.211		0.002	0.008	0.011	0.009	0.015
states:hmm	-0.007					0.013	0.004
states:hour	-0.093				0.008	0.005	0.015
states:hours	-0.116			0.005	0.009	-0.001	-0.001
states:how	0.242		-0.037	0.033	-0.061	-0.029	0.01
states:how many	0.149		0.009	0.023	-0.068	-0.003	-0.002
states:how to	-0.022			0.01	0.012	-0.004	0.005
states:how you	-0.034		-0.009	-0.003	-0.004	-0.011	-0.001
states:however	0.04			-0.013	-0.01	-0.012	-0.004
states:i	-0.013		-0.007	-0.031	-0.003	0.03	0.108
states:i appreciate	0.045				-0.014	-0.002	0.018
states:i can	-0.003		0.016	0.005	-0.005	-0.006	0.029
states:i don't	0.07		0.005	0.002	-0.001	0.003	-0.017
states:i have	-0.011		-0.006		-0.002	0.003	0.006
states:i know	0.034		0.007	0.018		-0.006	0.008
states:i mean	-0.033		0.008	-0.005		0.011	0.042
states:i see	0.051		0.002	0.016	-0.007	0.004	-0.014
states:i think	-0.118		0.005	-0.013	0.02	-0.001	0.045
states:i want	0.028		-0.008	-0.007	0.005	0.003	-0.009
states:i would	-0.036		0.004	-0.006	-0.002	-0.029	0.036
states:i'd	-0.01		-0.036	0.006	-0.002	0.001	0.032
states:i'll	0.004		0.003	-0.007	-0.001	0.002	-0.006
states:i'm	0.037		0.005	-0.018	0.002	0.006	-0.014
states:i'm going	0.039			-0.019		0.002	-0.002
states:i'm gonna	0.027			-0.007		-0.002	0.014
states:if	0.075		-0.017	0.018	-0.042	0.042	0.046
states:if we	0.016		-0.002	0.015	0.004	0.008	-0.004
states:if you	-0.048		-0.009	-0.001	-0.012	0.022	0.013
states:il	0.017
states:important	-0.02		0.007	0.006		-0.005	0.006
states:in	-0.166		-0.063	0.047	-0.016	-0.008	-0.056
states:in a	-0.026		0.004	0.007	-0.003	0.013	0.013
states:in front	-0.042			0.009
states:in the	0.049		0.001	0.006	-0.005	-0.011	0.02
states:in this	-0.056		0.003	0.005	0.018	0.007	-0.005
states:in total	-0.033				0.023
states:in your	0.087		-0.023	-0.016	-0.022	0.001	-0.02
states:include	0.009				-0.001		-0.001
states:incorrect	0.039				0.044	-0.023	-0.001
states:increase	0.04			0.003	0.026	-0.004
states:information	-0.03		-0.021	0.002	0.026	0.01	-0.011
states:inside	-0.018			0.001		-0.011	-0.004
states:instead	0.024		-0.003	0.001	-0.008	0.009	-0.006
states:instead of	0.018			0.001	-0.018	-0.001	-0.001
states:into	0.012		0.011	0.028	-0.03	-0.004	0.006
states:is	-0.447		-0.042	0.067	0.177	-0.005	0.046
states:is #new	-0.03			0.022	0.008	-0.015	0.002
states:is #old	-0.066				0.028	0.013
states:is a	0.014		-0.009	0.011	0.02	0.006	-0.002
states:is actually	-0.01				0.03	0.01	-0.003
states:is correct	-0.052			0.005	-0.003	-0.014	-0.001
states:is in	-0.008			0.006	-0.001	0.001	0.003
states:is not	-0.101		0.01	0.018	-0.001	0.009	0.005
states:is the	-0.062		-0.004	0.004	0.005	0.021	-0.003
states:isn't	0.013		-0.005	0.006	-0.001	0.002	-0.003
states:it	-0.121		-0.012	-0.058	0.082	-0.007	0.003
states:it in	-0.026				-0.002	-0.005
states:it is	0.033		-0.006	-0.019	-0.005	0.009	-0.003
states:it looks	0.145		0.009	-0.003	-0.035		0.009
states:it seems	0.038				-0.009	-0.005	-0.013
states:it sounds	0.004		-0.03			-0.032	-0.033
states:it was	-0.013		0.005	-0.008	-0.022	-0.01	-0.014
states:it would	0.006		-0.007	-0.008	0.002	-0.024	0.003
states:it's	-0.1		0.016	0.027	0.038	-0.011	0.041
states:it's a	-0.006		-0.003	-0.009	0.015	-0.012	0.016
states:it's not	-0.002		-0.004	-0.004		0.002	0.003
states:its	-0.044		0.002		0.003	0.006	-0.004
states:j	0.108			-0.056
states:job	-0.053		-0.003		-0.037	-0.004	-0.007
states:just	-0.029		-0.049	0.026	-0.011	0.007	0.05
states:keep	-0.083		0.01	0.005	0.015	-0.008	0.022
states:kind	0.028		-0.01	-0.016	0.013	-0.036	-0.068
states:kind of	0.027		-0.01	-0.016	0.013	-0.036	-0.068
states:know	0.123		0.001	-0.007	-0.001	0.016	-0.002
states:know that	0.079		-0.003	0.016	0.002	-0.001	0.017
states:last	-0.032		-0.01	0.01	-0.001	-0.007	0.023
states:left	-0.033			0.013	-0.001	0.032
states:length	-0.13			-0.001	0.055	0.026
states:less	0.032		0.004		-0.012	0.026	0.005
states:let	0.056		0.012	-0.021	0.004	0.008	-0.011
states:let me	0.017		0.009	0.002	0.004	0.004	-0.009
states:let's	0.292		0.005	0.012	-0.061	-0.055	-0.023
states:let's go	0.031			0.005	0.015	-0.003	-0.003
states:let's look	-0.024			-0.005	0.004	0.007	-0.006
states:let's take	0.111		-0.002	0.003	-0.02	-0.003	0.001
states:let's think	0.013					-0.005	-0.003
states:let's try	0.144			-0.027	-0.003	-0.041	-0.005
states:lets	0.046
states:like	-0.091		0.019	0.018	-0.05	-0.06	-0.025
states:like to	-0.008		-0.017	0.011	-0.001	0.007	-0.026
states:like you	0.015		-0.028	-0.001	-0.016	-0.031	-0.002
states:like you're	-0.01				-0.01	-0.015	-0.004
states:line	-0.131			0.03	0.002	0.035	-0.006
states:little	-0.093		0.018	-0.006	0.022	-0.011	0.017
states:little bit	-0.08		0.026	-0.004	0.006	-0.011	0.019
states:long	0.097		-0.006	-0.01	0.003	-0.021	-0.005
states:look	0.001		0.003	0.045	-0.015	-0.004	-0.016
states:look at	0.027		0.002	0.032	-0.02	-0.011	-0.005
states:looking	-0.077		0.008	0.019	-0.002	-0.019	-0.007
states:looks	0.074		0.01	0.008	-0.041	0.001	0.008
states:looks like	0.077		0.01	0.008	-0.035	-0.005	-0.007
states:lot	0.003		0.001	-0.009		-0.006	-0.014
states:lot of	-0.045		0.007	0.003		-0.001	-0.005
states:m	-0.035			0.009	-0.022
states:made	-0.028		-0.008	0.004	0.027	-0.008	-0.004
states:made a	0.104		-0.009	-0.012	-0.007	-0.003	-0.003
states:make	-0.09		-0.001	0.034	0.004	-0.007	-0.028
states:make sure	-0.002		-0.001	-0.017	-0.007	0.008	-0.014
states:making	-0.03		-0.002	0.02	-0.015	-0.005	-0.004
states:many	0.286		0.001	0.023	-0.08	-0.007	-0.001
states:marbles	0.015				0.014	-0.004
states:math	0.119			-0.036	-0.005	-0.001	-0.002
states:may	-0.006		0.002	-0.005	0.003	0.004	-0.002
states:maybe	0.008		0.007	0.01	-0.002	-0.011	0.002
states:me	0.09		-0.007	0.006	0.004	0.014	-0.048
states:mean	0.058		0.011	-0.021	-0.01	0.014	0.049
states:means	-0.086			-0.003	0.047	0.017	0.003
states:might	0.06		0.005	-0.006	-0.006	0.004	0.005
states:might be	0.028		0.009	0.001	0.003	0.007	-0.018
states:mind	0.079		0.005	-0.012	-0.008	-0.007	-0.01
states:minutes	0.004			0.004	-0.005	0.026	-0.003
states:mistake	0.047			0.005	0.018	-0.001
states:mistake in	0.013				0.011
states:misunderstanding	-0.003			0.001	0.008
states:mm	0.015		-0.005			-0.024	0.015
states:modify	-0.027					-0.001	-0.001
states:money	0.037		-0.011	0.004	-0.002	-0.002	-0.01
states:month			0.001		-0.01	0.004	0.006
states:more	-0.049		0.001	-0.015	0.015	0.045	0.004
states:more than	-0.022		-0.002	0.006	0.007	0.015	-0.014
states:move	-0.004			0.007	0.007	-0.002	0.015
states:much	0.038		0.01	0.004	0.014	-0.015	0.007
states:multiplication	0.084			-0.024	0.002	-0.009
states:multiplied	0.06			0.005	-0.01	0.006
states:multiply	-0.081			0.011	-0.015	0.024
states:multiply the	-0.01				-0.005	0.028
states:multiplying	0.084			0.011	-0.001	-0.009
states:must	-0.005			0.001	0.006	0.001	-0.005
states:my	-0.035		-0.011	0.008	-0.001	0.008	0.039
states:need	-0.062		0.003	0.002	-0.019	0.021	0.054
states:need to	-0.096			0.012	-0.01	0.023	0.058
states:needed	-0.048				0.001	-0.001	-0.001
states:needs	-0.002		0.005	0.001	-0.027	-0.003	0.02
states:needs to	0.012		0.005	0.007	-0.007	-0.003	0.02
states:new	0.065		-0.004	0.007	-0.027	-0.007	0.001
states:next	0.009		-0.007	0.008	0.002	-0.019	0.019
states:next to	-0.008
states:no	-0.114		-0.007	0.001	0.005	-0.005	-0.001
states:not	-0.004		0.023	0.024	-0.03	0.076	0.035
states:not #old	-0.005			0.003	0.032		-0.001
states:not just	-0.007		0.003		-0.012	-0.003	0.017
states:not quite	-0.068				-0.006	0.044	-0.002
states:not the	0.024			0.009	-0.031	-0.013	0.001
states:now	0.221		-0.012	0.038		0.003	-0.012
states:number	-0.005		0.008	0.02	0.012	-0.029	-0.005
states:number of	0.099		0.001	0.001	-0.02	-0.012	-0.006
states:numbers	-0.051			0.018	0.023	0.007	-0.001
states:of	0.018		0.04	-0.011	0.047	-0.011	-0.039
states:of #old	-0.012			0.001	-0.018	-0.011	-0.001
states:of a	-0.066		-0.002	0.023	0.041	-0.004	-0.012
states:of the	0.175		0.008	-0.025	-0.071	0.018	0.009
states:of you	-0.029		0.007	0.021		-0.012	-0.006
states:of your	0.011		0.015	-0.007	-0.004	-0.009	-0.016
states:off	0.059		-0.007	0.016	-0.017	-0.002	-0.004
states:oh	0.147		0.025	-0.024	-0.002	-0.018	-0.007
states:ok	0.089				-0.003	-0.008	-0.003
states:okay	0.029		0.035	-0.035	-0.002	0.022	0.14
states:on	-0.045		-0.008	-0.013	0.061	0.035	-0.039
states:on the	0.105		-0.01	-0.016	-0.004	0.018	-0.007
states:on to	0.006				0.003
states:on your	-0.007		-0.009	0.009	-0.002	-0.002	-0.014
states:once			0.002	0.016	-0.001	0.007	0.032
states:one	-0.182		0.008	0.062	-0.035	0.066	0.01
states:one of	0.024		-0.002	-0.01	-0.002	0.016	-0.01
states:ones	-0.037			0.02	-0.009	0.028	-0.004
states:only	-0.15			-0.008	-0.024	0.019	-0.006
states:or	-0.273		0.043	0.056	0.025	0.012	0.031
states:original	0.063			0.004	-0.015	0.007
states:other	0.054		0.015	-0.021	-0.014	-0.005	0.012
states:our	-0.093		0.004	0.025	-0.011	0.017	-0.005
states:out	0.153		-0.027	0.009	-0.036	-0.031	0.005
states:out how	0.13				-0.046	-0.016
states:out of	0.054		-0.01	0.002	0.002	-0.013	-0.009
states:out the	0.042		-0.002		-0.005	0.004	0.004
states:over	0.037		-0.014	0.007	0.024		0.012
states:part	-0.086		0.022	-0.001	0.027	0.003	-0.016
states:part of	-0.044		0.023	0.009	0.022	-0.006	-0.012
states:people	0.023		0.013	-0.022	-0.005	0.02	-0.01
states:per				0.002	-0.014	-0.004	-0.002
states:person	-0.008		0.009	-0.012	-0.002	0.003	0.009
states:pieces	0.007			0.007	-0.002	-0.001	-0.002
states:place	-0.167			0.02	0.01	0.011	-0.006
states:please	-0.114			0.012	-0.005	-0.015	-0.005
states:please try	-0.062
states:plus	-0.041			0.022	-0.005	0.005	-0.001
states:point	-0.078		-0.009	0.032	-0.007	0.022	-0.007
states:price	0.055				-0.028	0.008	-0.002
states:problem	-0.083		0.003	0.004	-0.024	-0.023	-0.003
states:problems	0.006		-0.001	-0.005	-0.003	0.007	0.011
states:purple	-0.018			-0.011
states:put	0.002		0.001	0.019	-0.001	-0.009	0.008
states:put it	-0.004			0.01		0.002	0.008
states:python	0.074				-0.011	-0.013	-0.017
states:question	0.181		-0.005	0.002	-0.015	-0.032	-0.006
states:quite	-0.032		-0.009	0.002	-0.007	0.038	-0.017
states:read	-0.043		-0.002	0.019	-0.004	-0.003	0.008
states:read the	0.052		-0.002	-0.003	0.002	-0.002	0.002
states:really	-0.114		-0.001	-0.006	-0.001	0.011	0.038
states:red	0.002		-0.001	-0.011	0.006		0.006
states:remaining	0.084			0.003	-0.011
states:remember	0.138		-0.001	-0.006	0.03	0.002	-0.002
states:remember that	-0.054			-0.008		0.008
states:review	-0.049			0.003	-0.003	-0.003	-0.002
states:right	-0.045		0.003	-0.001	0.021	-0.001	-0.014
states:right now	0.035		-0.003	-0.003	-0.001	-0.007	-0.016
states:right track	0.044			-0.011	-0.007	-0.008
states:s	-0.063			0.026	-0.004	0.007	-0.001
states:said	0.039		0.01	-0.03	-0.004	-0.003	0.034
states:same	-0.051		0.007	0.013	0.009	0.016	0.011
states:say	0.082		-0.01	0.01	0.005	-0.017	0.003
states:saying	0.008		-0.004	0.011	-0.003	-0.009	-0.014
states:says	0.036		-0.008	-0.022	0.006	0.003	-0.01
states:second	0.04		-0.001	-0.003	0.004	0.002	-0.007
states:see	0.009		0.001	0.043	0.002	0.017	-0.018
states:see if	-0.02		-0.003	0.009	-0.003	-0.001
states:see what	0.087			-0.018	-0.011	-0.01	0.017
states:see where	-0.028			0.007	0.017	-0.001	-0.001
states:see you	0.019		-0.003	0.001	-0.002	-0.008	0.009
states:seems	0.005		0.009		0.017	-0.002	-0.016
states:seems like	0.065				-0.013	-0.004	-0.01
states:seems to	-0.061		0.002		0.029	-0.001	-0.002
states:sentence	0.069		-0.003	0.009	-0.005	0.003	-0.005
states:set	0.007			0.01	-0.007	0.003	-0.005
states:she	-0.156		-0.007	-0.012	0.04	-0.007
states:should	0.105		0.004	0.012	-0.047	-0.002	0.002
states:should be	0.012			0.014	-0.027	0.003	0.004
states:show	0.044		0.002	-0.025	-0.001	0.009	-0.006
states:sides	0.045			0.004	0.072	-0.023
states:since	-0.073			-0.004	0.051	0.008	0.023
states:six	0.008		-0.017	0.034	-0.006	0.003	-0.014
states:small	0.058			0.004	0.008	-0.001	-0.001
states:small mistake	0.029				-0.004
states:so	0.086		-0.014	0.001	0.084	-0.046	0.009
states:so #old	-0.012			-0.008	0.027
states:so i	-0.005		0.01	-0.012		0.008
states:so if	0.156		-0.004	-0.025	-0.001	-0.001	0.004
states:so it	-0.043		-0.006	-0.004	0.028	-0.01	-0.013
states:so let's	-0.066		0.001	0.017	-0.008	0.001	0.016
states:so that	0.038		-0.002	0.006	-0.005	0.001	0.005
states:so the	0.056			0.011	0.003	-0.002	-0.006
states:so we	-0.07			0.024	-0.01	0.02	-0.01
states:so you	0.013		0.004	-0.013	-0.005	-0.01	-0.003
states:solution	0.078				-0.008	-0.001	-0.002
states:solve	0.038			-0.003	-0.022	-0.004	-0.004
states:solving	0.003			-0.008	-0.007
states:some	0.101		-0.033	-0.018	-0.018	0.009	-0.028
states:some of	0.008		0.003	0.013	-0.005	-0.006	-0.005
states:something	-0.118		-0.016	0.036	0.002	-0.015	0.07
states:sorry	-0.021		0.007	0.011		-0.002	-0.001
states:sort	-0.008		0.004			0.011	-0.012
states:sounds	-0.018		-0.031	0.002	-0.002	-0.031	-0.02
states:sounds like	-0.02		-0.031			-0.029	-0.014
states:start	-0.031		-0.005	-0.004	0.025	0.005	0.009
states:start with	0.026			0.006	-0.008	-0.004	-0.006
states:started	0.1		-0.009	-0.016	-0.021	0.004	-0.007
states:step	0.051			0.001	0.024		-0.003
states:steps	0.008			0.002	-0.038	-0.002	-0.003
states:still	0.032		0.002	-0.01	-0.004	-0.005	-0.001
states:stop	-0.038		0.006	0.009		-0.002	0.032
states:student	0.054		0.002	-0.028	-0.006	0.005	-0.005
states:students	-0.033			0.009	-0.007	-0.001	-0.002
states:subtract	-0.032			0.009	0.047	0.016
states:such	-0.022		-0.003		-0.029	0.002	-0.008
states:sure	0.105		-0.014	-0.035	-0.009	0.002	-0.053
states:table	0.013			0.003		-0.011
states:take	0.082		0.027	-0.011	0.001	0.015	0.051
states:take a	0.09		-0.006	0.012	-0.014	-0.003
states:takes	-0.041			0.003	-0.01	-0.001	-0.004
states:talk	-0.064		0.009	0.003	-0.003	0.019	0.016
states:talk about	-0.038		-0.003	0.01	-0.002	0.009	0.008
states:talking	-0.07			0.041	-0.001		-0.042
states:talking about	-0.057		-0.005	0.037	-0.001	0.006	-0.02
states:tell	0.043		-0.008	-0.019		0.012	-0.002
states:than	0.053		-0.009	0.011	-0.005	0.012	-0.007
states:thank	0.05		-0.008	-0.01	-0.007	-0.007	-0.01
states:thank you	0.05		-0.008	-0.01	-0.005	-0.007	-0.01
states:that	0.116		-0.019	-0.064	0.022	0.011	-0.01
states:that #old	0.064			-0.008	-0.011
states:that is	0.016		-0.004	0.001	-0.002	-0.004	-0.005
states:that the	0.085		-0.02	-0.014	0.031	-0.005	-0.002
states:that was	0.037		-0.016	-0.009	0.001		-0.017
states:that we	0.01		0.005	-0.004	-0.002	0.008	0.02
states:that would	-0.052		0.003	0.007	-0.003	0.025	-0.019
states:that you	0.012		0.004	0.012	0.006	0.032	-0.038
states:that you're	0.073		-0.007	-0.052	-0.001	-0.013	0.004
states:that's	-0.072		0.037	-0.062	0.114	0.031	0.028
states:that's a	-0.08		0.011	0.004	0.041	0.026	-0.005
states:that's correct	-0.052				-0.009
states:that's not	-0.001		-0.002	0.004	0.05	-0.002	-0.013
states:that's right	-0.026		0.002	0.005	-0.005	-0.002	-0.002
states:the	0.072		0.001	0.062	-0.053	0.057	0.012
states:the #new	-0.024			0.012	-0.001	0.016	-0.002
states:the #old	0.179				-0.024	-0.006
states:the amount	-0.017		-0.001	0.005	0.006	-0.005	-0.005
states:the answer	0.015			-0.027	0.007	-0.007	-0.001
states:the area	-0.063			0.007	-0.004	0.031
states:the color	-0.012				-0.022
states:the correct	0.059			0.001	0.001	-0.003
states:the cost	0.023				-0.006	0.003	-0.003
states:the end	0.027			0.003	-0.01	-0.001	-0.005
states:the first	0.057		-0.006	0.01	-0.005	-0.003	-0.013
states:the last	-0.004		0.001		-0.002	-0.001	0.003
states:the length	-0.093			-0.005	0.006	0.022
states:the next	0.034		-0.002	0.001	0.004	-0.002	0.002
states:the number	0.024			0.009	0.018		-0.003
states:the original	0.075				-0.015	0.007
states:the other	0.138		0.006	0.002	-0.003	-0.007	-0.013
states:the problem	0.011		0.003	-0.012	-0.012	-0.006	0.003
states:the question	0.08		-0.005	-0.012	-0.012	-0.006	-0.001
states:the remaining	0.076				-0.016
states:the right	-0.012		-0.002	-0.007	-0.006	0.003	0.002
states:the same	-0.008		0.007	0.008	0.009	-0.003	0.015
states:the second	0.007		-0.001	0.001	0.008	0.004	-0.005
states:the total	0.06				-0.039	-0.007
states:the two	-0.061		-0.005	0.014	-0.005	0.011	0.008
states:the word	-0.005			0.01
states:their	0.051			0.006	-0.004	-0.001	0.003
states:them	-0.024		0.003	0.005	0.006	0.023	0.007
states:then	0.058		0.009	0.035	-0.029	-0.006	0.016
states:then you	0.023		-0.001	0.018	-0.001	0.008	0.003
states:there	-0.071		-0.018	-0.005	0.02	0.045	0.023
states:there are	-0.108		-0.011	0.012	0.011	0.034	0.01
states:there is	0.002		-0.001	0.005	-0.003	0.017	-0.007
states:there might	-0.002		0.01		0.004	0.004
states:there's	-0.026		0.005	0.011	0.007	-0.004	-0.022
states:there's a	-0.008		0.002	-0.001	0.006	-0.006	-0.009
states:these	-0.077		-0.007	0.002	0.074	-0.008	0.023
states:they	-0.124		-0.011	0.033	0.011	0.017	0.003
states:they're	-0.01		-0.002	-0.005		0.018	-0.009
states:thing	0.024		-0.02	0.017		0.006	-0.027
states:things	-0.027		0.006	0.001		0.011	-0.023
states:think	0.05		-0.015	-0.038	-0.014	-0.033	0.056
states:think about	0.067		-0.009	0.01	-0.013	-0.018	0.012
states:thinking	0.055		0.004	-0.013	0.003	-0.019	0.001
states:this	0.02		0.002	0.004	0.015		0.026
states:this is	0.106		-0.004	-0.036		-0.014	0.024
states:this problem	0.046			-0.005	-0.01	-0.019	-0.001
states:those	0.069		0.007	-0.043	0.02	0.02	-0.006
states:thought	-0.224		-0.005		0.071	0.001	-0.012
states:three	-0.069		0.004	0.014	0.082	0.004	-0.015
states:through	-0.145		0.002	-0.019	0.039	-0.001	-0.025
states:time	-0.012		0.029	-0.006	-0.056	-0.02	0.061
states:times	0.027		-0.003	0.015	-0.018	0.032	-0.006
states:times #old	0.029				-0.001	0.001
states:to	0.066		-0.038	0.027	-0.025	-0.059	0.03
states:to add	-0.014			-0.003	-0.003	0.012	-0.002
states:to be	0.068		-0.004	-0.023	0.021	0.008	-0.007
states:to do	0.013		-0.012	0.01	-0.002	-0.001	-0.006
states:to find	0.051			0.018	0.005	-0.01	-0.007
states:to get	-0.006			0.023	-0.019	0.024	-0.008
states:to go	-0.024		-0.006	0.006		-0.007	-0.01
states:to have	0.011		0.004	-0.017	-0.004	0.025	-0.017
states:to help	0.002		0.001	-0.004	0.001	-0.002	0.007
states:to make	-0.095		-0.01	-0.001		-0.01	-0.011
states:to multiply	-0.079			-0.004		0.025
states:to say	0.007			0.008		-0.01	0.003
states:to see	-0.028		-0.02	0.012		0.006	0.02
states:to solve	-0.003			0.001	-0.019
states:to take	0.01		0.013	0.001	-0.003	-0.002	0.044
states:to the	-0.084		-0.009	0.016	-0.012	0.026	-0.004
states:to use	0.016		-0.001	0.007	-0.005	-0.002	0.002
states:to you	0.002		0.005	-0.001	0.006	-0.007	-0.021
states:today	0.025		-0.015	-0.017	0.006	-0.003	-0.032
states:together	-0.12		0.01	0.006	0.052	0.031	-0.003
states:told	-0.067			0.006	-0.001	-0.003	-0.002
states:too	0.073		0.009	-0.055	-0.004	0.003	0.019
states:took	-0.012			0.004	-0.002	-0.001	-0.002
states:top	0.089			-0.026	-0.002	0.001
states:total	0.019		-0.001	0.01	-0.002	-0.006	-0.001
states:total number	0.03				-0.017	-0.007
states:track	-0.012			-0.011	0.034	-0.01	0.005
states:tree	0.046
states:try	0.362		0.005	-0.029	-0.025	-0.072	0.012
states:try again	-0.106				-0.01	0.007
states:try it	0.102			-0.043	-0.005	-0.001	-0.002
states:try to	0.123		0.005	0.004		-0.029	-0.006
states:trying	0.043		-0.019	0.008	-0.003	-0.005	-0.005
states:trying to	0.039		-0.009	0.006	-0.003	-0.003	-0.013
states:twice	0.005				-0.004
states:two	0.024		0.003	0.003	0.002	0.028	0.009
states:uh	0.072		-0.026	0.006		0.027	-0.044
states:um	-0.031		0.027	-0.007		0.03	-0.025
states:understand	-0.103		-0.01	-0.002	-0.015	0.01	0.002
states:understanding	-0.011				-0.055	-0.004	-0.006
states:up	-0.043		0.02	0.014	-0.009	-0.011	0.005
states:up the	-0.026		0.004		-0.009	0.003	0.008
states:us	-0.025		-0.002	-0.007	0.044	0.01	-0.01
states:use	0.068		-0.015	-0.004	-0.025	-0.016	0.001
states:use the	0.026			-0.006	-0.016	-0.006	0.005
states:used	-0.025		0.014	-0.011	0.004		0.002
states:using	0.091		-0.005	-0.027	0.004	-0.006	0.018
states:value	-0.049		-0.006		0.052	0.016	-0.012
states:value of	-0.012			-0.003	0.04	0.006	-0.001
states:very	0.106		0.014	-0.063	-0.003	-0.003	0.011
states:very close	0.033				-0.005	-0.003
states:very good	0.04			-0.035	-0.004	-0.002	-0.005
states:walk	0.014			0.003	-0.001	-0.007	0.022
states:wanna	-0.1		0.01			0.008	0.01
states:want	0.075		-0.02	-0.008	0.003	-0.043	-0.009
states:want to	0.049		-0.025	-0.011	0.004	-0.041	0.017
states:want you	0.02			-0.009		0.001	-0.003
states:was	-0.145		0.009	-0.014	-0.005	-0.004	-0.058
states:way	-0.036		-0.006	0.028		-0.017	-0.028
states:way to	-0.024		-0.002	0.02		-0.003	-0.014
states:we	-0.05		0.003	0.056	-0.015	0.075	-0.035
states:we are	0.017			-0.008	-0.006	0.01	-0.002
states:we can	0.013		0.005	-0.021	-0.013	0.011	0.006
states:we get	0.039		0.004	-0.022	0.002		-0.001
states:we have	-0.044			0.023	0.027	0.002	0.004
states:we know	0.016		-0.001	0.024		-0.008	-0.005
states:we need	0.092			0.011	-0.012	0.014	-0.005
states:we're	0.05		0.001	0.006	-0.002	-0.023	0.005
states:we're going	-0.04			0.016	0.006	0.003	-0.003
states:we've	-0.054		-0.005	0.014	0.006	-0.002	0.011
states:week	-0.045		-0.018	0.006	0.012	0.013	-0.006
states:weeks	-0.069		-0.008	0.007	0.015	0.005	-0.002
states:weight	0.053		-0.021	-0.013	0.003	0.002	-0.009
states:welcome	-0.004					0.007	-0.005
states:well	-0.125		-0.038	0.031	0.046	0.045	0.099
states:well done	0.016			0.001	0.046	-0.013
states:were	0.053		-0.013	0.01	-0.026	-0.005	-0.043
states:what	0.015		-0.03	0.024	-0.037	0.018	0.048
states:what i	0.039		-0.008	0.002		0.001	0.025
states:what you	0.079		0.001	-0.023	-0.006	-0.007	-0.004
states:when	-0.019		-0.02	-0.025	0.022	0.012	-0.05
states:when we	0.024		-0.001	-0.028	0.019		-0.005
states:when you	0.036		-0.004	-0.022	0.005	0.008	-0.028
states:where	0.06		-0.011	0.013	0.023	0.003	-0.016
states:where you	0.086		-0.007	0.004	-0.009	0.007	-0.011
states:where you're	-0.017		-0.005		0.008	0.001	0.002
states:which	-0.178		-0.008	0.028	0.059	-0.003	-0.003
states:which is	-0.011			0.006	0.002		0.008
states:while	-0.02		-0.011	0.008	-0.01	-0.001	-0.004
states:who	-0.014		0.014	0.006	-0.004	0.004	0.006
states:whole	0.016			-0.001	0.034		-0.002
states:why	-0.026		-0.001	0.006	0.014	0.002	0.002
states:width	-0.074			0.001	-0.004	0.028
states:will	-0.057		-0.006	-0.003	-0.004	0.035	0.018
states:will be	-0.027		-0.002	-0.008	-0.009	-0.003	0.025
states:with	-0.064		-0.041	0.067	0.029	0.004	-0.009
states:with #old	-0.035			0.01	-0.021	-0.001	0.004
states:with a	0.055		-0.001	-0.003	0.008	-0.005	-0.004
states:with the	-0.024		-0.007	0.012	0.005	-0.002	-0.013
states:with your	-0.026		-0.008	0.012	0.007	0.002	-0.02
states:word	0.005			0.011	-0.002	-0.002	-0.002
states:word for	-0.024					-0.001	-0.001
states:words	0.024			0.004		-0.002	0.001
states:work	-0.078		0.017	-0.001	0.012	-0.016	-0.003
states:working	-0.029		0.004	0.012	-0.004	0.005	-0.01
states:would	-0.103		-0.003	-0.021	0.011	0.004	0.037
states:would be	-0.011		-0.007	-0.005	-0.008	-0.021	0.013
states:write	0.013		-0.002	-0.021	-0.001	-0.005	0.013
states:wrong	-0.061			0.004	-0.007	-0.004	-0.007
states:x	0.075			0.008	-0.006	0.002	-0.004
states:x #old	0.048				0.013	-0.01
states:x =	0.07				-0.012
states:yeah	-0.05		0.034	0.001	-0.001	0.045	-0.006
states:year	-0.106				-0.004	0.002	-0.001
states:years	-0.01		-0.003		-0.028	-0.002	-0.006
states:yellow	-0.065			-0.011		-0.001	-0.002
states:yes	0.016		0.002	-0.061	-0.009	-0.009	0.002
states:yet	-0.038		0.003	0.008		-0.012	0.004
states:you	-0.097		0.017	-0.024	0.014	-0.033	0.038
states:you a	-0.037		0.003	0.004		0.001	-0.009
states:you are	0.115		0.003	0.002	-0.001	-0.002	-0.005
states:you can	-0.02		0.017	0.023	-0.025	0.009	0.045
states:you could	-0.006		-0.013	0.014		-0.008	0.018
states:you did	0.015		-0.001	-0.001	-0.002	-0.005	-0.001
states:you do	-0.005		-0.013	-0.024		0.006	0.033
states:you don't	0.001		0.001	0.005	0.012	-0.007	-0.028
states:you feel	0.016		-0.015	0.003		-0.013	-0.022
states:you get	0.005		-0.003	-0.007	-0.002	-0.005	0.007
states:you got	-0.041		0.004	-0.012	0.067	-0.007	-0.007
states:you have	-0.129		-0.019	0.012	-0.005	-0.001	0.027
states:you just	0.066		-0.003	-0.018		0.003	0.035
states:you know	-0.149		0.02	0.006		0.015	0.039
states:you might	0.047		0.006	-0.006	-0.008	-0.004	-0.014
states:you need	-0.008		0.002	-0.012	-0.012	-0.002	0.048
states:you said	0.024		0.006	-0.01	-0.002	-0.011	0.014
states:you should	0.019		0.007	0.005	-0.006	-0.008	0.008
states:you to	0.02		-0.008	-0.001	-0.002	-0.024	0.019
states:you want	0.015		-0.01	-0.005	-0.003	-0.011
states:you were	0.062		-0.004	-0.008	-0.001	-0.009	-0.025
states:you would	0.134		-0.002	-0.025	-0.005	-0.001	-0.004
states:you'll	-0.001		0.002	-0.011	-0.001		0.01
states:you're	-0.03		0.012	0.026	-0.021	-0.018	0.002
states:you're coming	-0.023		-0.005	0.005	0.009	-0.001	0.008
states:you're going	-0.037		0.015	0.001		0.002	0.039
states:you're not	0.006		0.005	-0.007	0.006	0.007	-0.015
states:you're on	0.072			-0.011	-0.004	-0.008	0.018
states:you've	-0.071			0.005	0.069	-0.023	-0.033
states:you've got	0.023		0.019	0.013	-0.004	-0.003	-0.011
states:your	-0.109		-0.06	0.062	-0.026	-0.042	0.034
states:your answer	-0.001			0.004		-0.012
states:your calculation	-0.052				-0.004
states:your solution	0.063				-0.005
states:yourself	-0.074		0.008	0.012	-0.001	0.001	0.014

""";
}
