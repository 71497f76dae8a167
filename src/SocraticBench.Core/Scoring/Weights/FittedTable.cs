namespace SocraticBench.Core.Scoring.Weights;

/// <summary>The table in force, written by the fitting command. Not edited by hand.</summary>
internal static class FittedTable
{
    public const string Text = """
# fitted 2026-11-23 on the dev half of public studies (docs/validity.md)
# turns.jsonl sha256 bbd9c49ee00523fb4347eabcdd6566d4e642da45c99d96b0084ac21e852bb947
# question_types.jsonl sha256 62527b13e127ebb3c6e4eea239c1e5783ff8a44b6282879c7aa373c2b5d5e5f8
# 10285 labelled turns; 184 fixed features under 5 gates; 2390 rows
# feature	Socratic	Untold	Closed	Leading	Reveal	Lecturing	Advice	Definitions	Assumptions	Evidence	Implications	Alternatives
calibration	0.8988	0.6592
intercept	-1.0237	1.2007	-0.191	0.4418	-1.4681	-0.4532	-1.19	-0.3136	-2.1524	-0.104	-0.4871	-0.564
asks	0.466		0.124	-0.057	-0.211	-0.239	-0.038
marked	0.709		0.284	-0.132	-0.297	-0.447	-0.07
mark_last	0.182		-0.058	0.013	-0.505	-0.098	-0.109
ask_last	0.085		-0.089	0.167	-0.207	0.2	-0.015
one_question	0.324		0.108	-0.02	-0.121	-0.201	-0.089
several_questions	0.254		-0.113	0.071	-0.09	-0.138	-0.04
three_questions	0.042		-0.126	-0.091	-0.067	0.06	0.04
unmarked_question	-0.545		0.317	0.426	0.218	0.351	0.022
prompt_only	0.121		-0.062	-0.208	0.027	-0.111	-0.017
tag	-0.263		0.308	0.296		0.01	0.057
choice	0.233		-0.209	-0.293	-0.092	-0.208	0.228	0.081	-0.126	0.014	0.014	-0.043
negative_auxiliary	0.063		0.029		0.212	0.118	0.033
polite_opener	-0.16		0.1	0.011	-0.003	0.252	0.054	0.125	-0.055	0.211	-0.243	-0.153
embedded_question_word	0.044		-0.003	-0.216	-0.471	0.338	-0.208	-0.09	0.024	0.093	-0.015	0.031
main_what	0.218		-0.882	0.025	-0.263	0.022	-0.043	0.324	-0.277	0.035	-0.09	0.039
main_what_if	-0.115		0.031	0.109	-0.018	-0.016	0.14	-0.567	-0.12	-0.573	0.539	0.415
main_why	-0.012		-0.159	-0.059	-0.015	-0.098	0.103	-0.35	0.056	0.621	-0.407	-0.511
main_how	0.23		-0.46	-0.143	-0.137	-0.009	-0.319	0.437	0.045	-0.404	0.159	0.09
main_quantity	0.1		0.187	0.467	-0.062	-0.286	-0.05	-0.235	-0.145	0.485	-0.131	-0.107
main_which	0.031		0.178	-0.207	0.304	-0.006	-0.242	0.166	0.062	0.243	-0.331	0.243
main_be	-0.154		0.033	0.125	-0.076	-0.05	0.164	0.091	0.124	-0.466	0.192	0.209
main_do	-0.162		0.588	0.131	-0.005	0.552	0.023	0.324	0.058	-0.17	0.11	0.132
main_have	0.021		0.195	-0.092	-0.022	-0.027	0.11	-0.053	-0.024	0.171	-0.073	-0.036
main_can	0.092		-0.146	0.23	-0.153	-0.089	-0.181	0.051	-0.106	0.473	-0.261	-0.155
main_would	0.057		0.149	-0.037	0.177	-0.131	0.002	-0.201	0.091	-0.218	0.309	-0.19
main_statement	0.051		0.254	-0.402	0.037	-0.097	0.277	0.012	0.237	-0.197	-0.015	-0.13
main_fragment	0.014		0.304	-0.088		0.034	0.053
main_prompt	0.095		-0.147	-0.116	0.022	-0.04	-0.076
any_why	0.145		-0.153	-0.323	-0.015	-0.122	0.137	-0.35	0.056	0.621	-0.407	-0.511
any_how	0.269		-0.586	-0.254	-0.133	-0.028	-0.248	0.437	0.045	-0.404	0.159	0.09
any_what	0.185		-0.846	0.249	-0.319	-0.09	0.001	0.324	-0.277	0.035	-0.09	0.039
any_yes_no	0.023		1.176	0.1	-0.073	-0.293	0.125	0.099	0.435	-0.619	0.505	-0.017
words_log	-0.349		-0.088	0.129	0.079	0.238	0.251	-0.119	0.091	-0.003	0.083	-0.142
stated_log	-0.275	-0.572	-0.004	0.047	0.057	0.351	0.149
asked_log	0.141		-0.036	-0.016	-0.012	-0.147	-0.006	-0.119	0.091	-0.003	0.083	-0.142
main_log	0.242		-0.087	-0.123	0.028	-0.16	-0.043	-0.119	0.091	-0.003	0.083	-0.142
at_most3_words	0.113		0.285	0.123	0.132	-0.197	0.136	0.058	0.096	0.042	-0.098	-0.066
at_most6_words	0.029		0.442	-0.214	0.365	-0.038	-0.29	0.471	-0.199	0.06	-0.429	-0.002
at_least25_words	-0.091		-0.06	0.097	0.227	0.171	0.185	0.062	-0.052	-0.013	0.059	-0.082
at_least45_words	-0.258		0.215	0.118	0.34	0.254	0.212
at_least80_words	-0.259		-0.087	0.026	0.208	0.138	0.005
asked_share	0.78		-0.046	0.059	-0.2	-0.61	-0.177
stated_before_log	-0.239		0.127	0.097	0.123	0.454	0.012
stated_after_log	0.084		0.104	-0.014	0.04	-0.224	-0.046
sentences_log	-0.161		0.02	0.105	0.032	0.086	0.102
statements_log	-0.199	-1.053	0.003	0.084	0.11	0.19	0.113
longest_statement_log	-0.059	-0.608	0.031	-0.03	0.002	0.168	0.055
acknowledges	-0.351		0.037	0.073	-0.19	0.04	0.278
numbers_stated_log	-0.079	-0.139	0.028	-0.092	0.156	0.024	0.059
numbers_asked_log	-0.164		-0.009	0.07	0.178	0.072	-0.092	-0.044	0.017	0.028	-0.006	-0.012
new_number_stated	-0.201	-0.6	0.192	0.118	0.457	0.238	0.273
new_number_asked	-0.104		0.041	0.084	-0.086	0.15	-0.259	-0.155	0.055	0.116	-0.025	-0.065
known_number_stated	0.013			0.152	0.571	-0.132	-0.008
equation_stated	0.079	-0.054			-0.267	-0.073	-0.098
equation_asked	-0.117				0.158	-0.046	-0.048
operator_stated	0.078	-0.103		0.01	0.017	-0.037	-0.104
operator_asked	-0.034		-0.077	0.078	-0.004	0.048	-0.065
ends_in_new_number	-0.186		-0.011	0.078	-0.057	0.136	-0.185	-0.055	-0.042	0.019	0.005	0.008
stated_known_share	-0.01		0.05	-0.186	0.178	-0.069	-0.083
stated_student_share	0.018		0.219	-0.186	-0.349	-0.287	-0.099
stated_new_log	-0.388	-0.288	0.043	0.189	-0.066	0.41	0.194
asked_known_share	0.252		-0.254	-0.399	0.05	-0.472	-0.133	0.244	-0.298	0.02	-0.007	-0.045
asked_student_share	0.105		-0.076	-0.399	0.009	-0.268	0.123	0.244	-0.298	0.02	-0.007	-0.045
asked_new_log	0.064		0.107	-0.009	0.025	-0.035	0.015	-0.207	0.142		0.161	-0.111
student_echo	0.113		-0.228	-0.053	0.221	0.114	0.029	0.019	-0.023	0.002	-0.003	-0.011
student_asks	-0.185		0.208	0.138	0.19	0.535	-0.232	-0.145	0.049	0.017	-0.127	0.116
student_short	-0.138		-0.003		0.829	0.426	0.223
student_long	0.184		-0.045	-0.366	-0.827	-0.139	0.014	-0.031	0.151	0.003	-0.004	-0.18
student_numbers	0.098		0.045	0.158	0.109	-0.067	-0.388	-0.053	-0.036	0.054	-0.008	0.018
student_uncertain	0.131		-0.104	-0.202	-0.198	-0.28	0.226	-0.057	0.049	-0.097	0.09	0.328
student_agrees	-0.06		-0.012	0.251	-0.25	-0.02	-0.019	-0.154	-0.155	0.097	0.034	0.327
first_turn	-0.093		-0.121		-0.094	-0.198	-0.475
context_log	-0.116		0.021		-0.119	0.015	0.164
quote_stated	-0.457	-0.786	0.105	-0.069	0.048	-0.055	-0.076
quote_asked	0.165		-0.082	-0.114	0.042	-0.084	-0.174
exclaims	0.378				0.035	-0.459	-0.073
trails_off	0.29
breaks_off	-0.173		0.166	0.421		-0.048	-0.077
lists	-0.162		0.112		0.039	0.25	0.139
code	0.018				-0.032	-0.004	-0.009
you_stated	-0.077		-0.029	0.067	-0.016	-0.18	0.114
you_asked	0.026		-0.003	-0.275	0.003	-0.063	0.16	0.071	0.054	0.012	-0.087	-0.113
self_stated	0.03		-0.064	-0.025	-0.016	0.105	0.244
self_asked	-0.068		-0.023	-0.053	0.09	0.17	-0.036	-0.004	0.038	-0.001	-0.025	-0.021
we_stated	0.013		0.018	0.141	-0.026	0.099	-0.114
we_asked	-0.047		0.054	0.248	-0.026	0.064	0.009	-0.012	0.038	-0.015	-0.02	-0.016
foreign_share	0.147		0.081	-0.152	-0.361	-0.282	0.042	-0.197	-0.032	0.009	0.252	0.063
no_ask_with_student_asking	-0.046		-0.117	0.229	0.258	0.375	-0.086
no_ask_short	-0.071		-0.029	-0.078	0.436	0.076	-0.265
asked_of_numbers	0.227		-0.034	-0.176	-0.136	-0.266	-0.393	-0.053	-0.036	0.054	-0.008	0.018
stated_before_numbers_ask	0.006		0.041	0.05	0.216	-0.113	-0.062
derived_number_stated	-0.172	-0.108	0.05	0.276	-0.04	0.147	-0.114
derived_number_asked	-0.033		-0.051	-0.005	-0.067	0.241	0.051	-0.001	-0.01	0.015	-0.012	-0.001
right_equation	-0.043	-0.645	-0.01	-0.343	0.888	-0.1	0.006
tutor_asked_before	-0.213		0.056		0.087	0.037	-0.512
student_repeats	0.091		-0.15		0.382	-0.365	0.007
tutor_repeats_share	0.177		0.029		0.374	0.153	-0.031
last_states	-0.238		0.081	-0.122	0.461	0.126	0.216
last_states_log	-0.068		0.022	-0.156	0.386	0.062	0.055
first_acknowledges	0.229		-0.15	-0.308	-0.158	0.013	-0.069
one_sentence	0.376		-0.064	-0.347	-0.168	-0.093	-0.174
two_sentences	0.189		0.045	0.057	-0.2	-0.205	-0.044
no_mark_at_all	0.141		0.138	0.271	-0.333	-0.153	-0.015
asked_numbers_only	0.042			-0.077	-0.003	0.061
question_before_last	0.135		0.317	0.005	-0.004	-0.354	-0.048
open_main	-0.058		-0.489	-0.081	-0.173	0.129	-0.021	-0.355	-0.075	-0.145	0.047	-0.159
main_short	0.188		0.273	-0.445	-0.069	0.277	-0.121	0.21	0.171	0.013	-0.187	-0.173
main_long	-0.242		0.341	0.02	0.455	0.071	0.514	-0.014	-0.134	0.136	-0.011	-0.291
states:advice_duty	-0.093		0.071	0.192	-0.239	0.148	0.556
states:advice_soft	-0.051		-0.007	0.115	-0.244	-0.017	0.523
states:advice_step	0.148		0.03	0.111	-0.166	-0.001	0.21
states:lets	0.4		-0.003	0.088	-0.293	-0.294	-0.107
states:answer_stated	-0.333	-1.09	-0.147	0.125	0.307	0.273	0.232
states:correction	-0.121	-0.214	0.079	-0.045	0.705	0.189	-0.039
states:slip_named	0.101		-0.022	0.197	-0.146	-0.032	-0.098
states:definition	0.01	-0.136	-0.054	-0.03	0.262	0.174	-0.045
states:explanation	0.025	-0.092	0.003	-0.211	-0.083	0.156	-0.022
states:example	-0.168	-0.292	-0.04	0.275	-0.124	0.097	-0.038
states:reminder	-0.23		0.166	0.24	0.235	0.025	0.315
states:praise	0.145		0.098	0.047	0.074	-0.381	-0.015
states:agreement	0.266		0.036	-0.294	0.054	0.142	-0.501
states:disagreement	-0.456	-0.31	0.245	-0.122	-0.091	0.22	0.291
states:leading_polar	-0.081		-0.053	0.173	0.044	-0.001	-0.171
states:recall	-0.061		-0.016	-0.075	0.231	0.188	-0.256
states:open_up	0.229		-0.013	-0.116	0.071	0.025	-0.101
states:opinion	-0.04		-0.072	0.017	-0.146	-0.166	-0.032
states:reasoning	-0.084		-0.017	-0.003	-0.185	-0.236	-0.158
states:try_again	0.04		-0.062	0.166	-0.303	-0.373	0.051
states:notice	-0.014		-0.062	0.17	-0.111	0.078	-0.16
states:offer	-0.047	-0.054	0.044	-0.092	0.076	-0.092	0.017
states:information	-0.452	-0.787	-0.029	0.043	0.005	0.217	0.419
states:empathy	0.063		-0.27	0.098	-0.173	-0.308	-0.086
states:reflection	0.034		0.122	0.15	0.18	-0.49	0.047
states:permission			0.049			-0.006	-0.009
states:uncertain	0.529		-0.016	-0.083	-0.187	-0.195	0.056
states:role_talk	-0.008	-0.029	0.006			0.026	-0.021
states:manage	-0.023		-0.006	0.114	-0.113	0.06	-0.03
states:definitions	-0.038		0.046	-0.124	0.108	0.187	0.233
states:assumptions	-0.025		-0.007	0.007	-0.122	0.056	-0.088
states:evidence	-0.163		0.086	0.011	-0.123	0.234	-0.269
states:implications	0.018		-0.107	0.301	-0.209	0.029	0.178
states:alternatives	-0.059		-0.05	-0.198	0.202	0.253	0.058
states:meta	0.109		0.014	0.066	-0.032	-0.178	0.021
asks:advice_duty	-0.209	-0.21	-0.062	0.258	-0.083	0.074	-0.137	0.085	0.082	0.009	-0.059	-0.018
asks:advice_soft			0.05	-0.15	0.064	-0.023	0.414	0.061	-0.02	-0.069	0.039	-0.019
asks:advice_step	0.002		0.103	0.29	0.039	-0.014	-0.031	0.051	-0.004	0.066	-0.032	-0.101
asks:lets	0.122		-0.045	0.028	-0.045	-0.028	0.074	-0.008	-0.002	-0.007	-0.014	0.045
asks:answer_stated	0.022		0.27	-0.052	0.178	0.111	-0.27	0.156	0.013	0.036	-0.106	-0.137
asks:correction	0.125		-0.097	0.015	0.094	-0.11	-0.101	0.024	0.02	-0.035	0.009	-0.177
asks:slip_named	-0.094		-0.006	0.074	0.1	-0.064	-0.058	-0.025	-0.025	0.024	0.033	-0.011
asks:definition	-0.142	-0.182	0.131	0.296	0.139	-0.023	-0.111	-0.066	0.058	-0.088	0.094	0.142
asks:explanation	-0.401	-0.251	0.214	0.223	0.161	0.272	0.226	0.28	0.067	-0.089	-0.065	-0.154
asks:example	0.041		-0.06	-0.211	0.075	0.178	-0.014	-0.126	-0.032	0.173	-0.11	0.039
asks:reminder	-0.105		0.108	0.121	0.007	0.07	0.039	-0.137	-0.009	0.321	-0.118	-0.008
asks:praise	-0.13		0.021	0.217	0.119	-0.096	0.147	0.015	0.007	-0.066	0.07	-0.038
asks:agreement	0.079		0.093	0.204	0.154	-0.119	-0.319	0.234	0.067	-0.044	-0.182	-0.078
asks:disagreement	-0.135		0.051	-0.143	0.177	0.183	-0.137	-0.055	0.092	0.03	0.004	-0.004
asks:leading_polar	-0.143	-0.144	0.106	-0.056	0.099	0.048	0.162	0.133	0.023	-0.072	-0.097	0.022
asks:recall	-0.1		0.033	0.469	-0.037	0.064	-0.049	0.161	-0.215	0.256	-0.102	-0.244
asks:open_up	0.398		-0.372	-0.898	-0.067	-0.088	-0.188	-0.347	-0.206	0.213	-0.234	0.052
asks:opinion	0.281		-0.31	-0.575	-0.058	-0.021	0.176	0.201	-0.525	0.232	0.161	0.075
asks:reasoning	0.057		0.037	-0.237	0.007	-0.027	0.293	0.028	-0.024	0.052	0.068	-0.032
asks:try_again	-0.05		0.022	-0.093	-0.237	-0.091	0.058	-0.008	-0.002	-0.004	0.017	-0.003
asks:notice	0.018		0.134	0.086	-0.166	-0.094	-0.175	0.821	-0.24	-0.382	-0.248	-0.271
asks:offer	-0.116		0.009	-0.031	-0.041	0.117	0.147	-0.005	0.02	-0.013	-0.005	-0.001
asks:information	-0.119		-0.173	-0.159	-0.029	0.181	0.029	-0.052	0.058	0.067	-0.07	0.023
asks:empathy	0.056		-0.251	-0.173	-0.016	-0.071	-0.109	-0.016	-0.003	-0.006	0.032	-0.002
asks:reflection	-0.116		0.061	-0.201	0.081	-0.064	0.106	-0.049	0.113	-0.128	0.082	-0.02
asks:permission	0.038		0.036	-0.094	0.006	0.109	-0.02	0.022	0.003	-0.032	-0.007	-0.005
asks:uncertain	-0.249		0.099	0.084	0.256	0.141	0.198	0.031	0.011	-0.03	-0.041	0.028
asks:manage	0.172		0.013	-0.333	-0.009	-0.043	-0.023	-0.044	0.005	0.039	-0.013	-0.027
asks:definitions	0.402		-0.307	-0.669	-0.009	-0.003	0.145	1.349	-0.114	-0.589	-0.563	-0.438
asks:assumptions	-0.004		-0.145	0.001	-0.069	-0.093	0.102	-0.89	2.216	-0.817	-0.709	-0.52
asks:evidence	0.083		-0.138	-0.244	0.016	0.075	0.007	-0.436	0.122	1.019	-0.593	-0.372
asks:implications	-0.152		0.014	0.152	0.045	0.247	0.544	-0.248	-0.168	-0.404	0.758	-0.517
asks:alternatives	0.167		-0.534	-0.484	0.159	0.021	-0.037	0.032	-0.293	-0.477	-0.511	1.492
asks:meta	0.087		-0.166		0.043	-0.042	0.041	0.007	-0.03	0.023	-0.049	0.034
asks@first_exchange	-0.288					-0.097
marked@first_exchange	-0.208					-0.097
mark_last@first_exchange	-0.166					-0.087
ask_last@first_exchange	-0.323					-0.089
one_question@first_exchange	-0.123					-0.091
several_questions@first_exchange	-0.217					-0.006
three_questions@first_exchange	0.124
unmarked_question@first_exchange	-0.265
prompt_only@first_exchange	0.132
tag@first_exchange	-0.151
choice@first_exchange	0.148					-0.002
negative_auxiliary@first_exchange	0.026
polite_opener@first_exchange	-0.05					-0.022
embedded_question_word@first_exchange	0.229					-0.043
main_what@first_exchange	-0.269					-0.046
main_what_if@first_exchange	-0.029
main_why@first_exchange	0.121					-0.001
main_how@first_exchange	-0.001					-0.006
main_quantity@first_exchange	-0.514					-0.001
main_which@first_exchange	0.207					-0.006
main_be@first_exchange	-0.032					-0.003
main_do@first_exchange	-0.014					-0.011
main_have@first_exchange	0.083					-0.002
main_can@first_exchange	-0.261					-0.019
main_would@first_exchange	0.021
main_statement@first_exchange	0.222
main_fragment@first_exchange	0.084
main_prompt@first_exchange	0.095					-0.002
any_why@first_exchange	0.236					-0.001
any_how@first_exchange	0.042					-0.006
any_what@first_exchange	-0.407					-0.046
any_yes_no@first_exchange	-0.064					-0.016
words_log@first_exchange	0.021					-0.092
stated_log@first_exchange	0.203					-0.06
asked_log@first_exchange	-0.101					-0.061
main_log@first_exchange	-0.003					-0.06
at_most3_words@first_exchange	-0.038
at_most6_words@first_exchange	0.009					-0.01
at_least25_words@first_exchange	0.121					-0.054
at_least45_words@first_exchange	0.174					-0.037
at_least80_words@first_exchange	0.09					-0.02
asked_share@first_exchange	-0.503					-0.063
stated_before_log@first_exchange	0.146					-0.041
stated_after_log@first_exchange	0.042					-0.006
sentences_log@first_exchange	-0.035					-0.036
statements_log@first_exchange	0.053					-0.02
longest_statement_log@first_exchange	0.171					-0.054
acknowledges@first_exchange	0.118					-0.067
numbers_stated_log@first_exchange	0.175					-0.011
numbers_asked_log@first_exchange	0.052					-0.011
new_number_stated@first_exchange	0.203					-0.028
new_number_asked@first_exchange	0.02					-0.036
known_number_stated@first_exchange	0.008
equation_stated@first_exchange	0.032					-0.006
equation_asked@first_exchange	0.016					-0.004
operator_stated@first_exchange	0.011					-0.007
operator_asked@first_exchange	0.008					-0.001
ends_in_new_number@first_exchange	0.016					-0.028
stated_known_share@first_exchange	0.086					-0.005
stated_student_share@first_exchange	0.086					-0.005
stated_new_log@first_exchange	0.132					-0.051
asked_known_share@first_exchange	0.178					-0.009
asked_student_share@first_exchange	0.178					-0.009
asked_new_log@first_exchange	-0.025					-0.042
student_echo@first_exchange	0.05					-0.007
student_asks@first_exchange	0.01					-0.054
student_short@first_exchange	0.113					-0.008
student_long@first_exchange	0.148					-0.012
student_numbers@first_exchange	-0.326
student_uncertain@first_exchange	0.256					-0.07
student_agrees@first_exchange	-0.201
first_turn@first_exchange	-0.093					-0.119
context_log@first_exchange	-0.015					-0.02
quote_stated@first_exchange	0.082					-0.003
quote_asked@first_exchange	0.093					-0.002
exclaims@first_exchange	-0.031					-0.001
trails_off@first_exchange	-0.091
breaks_off@first_exchange	-0.187
you_stated@first_exchange	0.059					-0.012
you_asked@first_exchange	0.046					-0.013
self_stated@first_exchange	0.091					-0.001
self_asked@first_exchange	0.016					-0.005
we_stated@first_exchange	-0.08					-0.008
we_asked@first_exchange	-0.189					-0.002
foreign_share@first_exchange	0.062					-0.057
no_ask_with_student_asking@first_exchange	-0.224
no_ask_short@first_exchange	0.212					-0.005
asked_of_numbers@first_exchange	-0.041
stated_before_numbers_ask@first_exchange	0.011
derived_number_stated@first_exchange	0.036					-0.02
derived_number_asked@first_exchange	0.045					-0.014
right_equation@first_exchange	0.42					-0.023
last_states@first_exchange	0.186					-0.021
last_states_log@first_exchange	0.154					-0.015
first_acknowledges@first_exchange	0.225					-0.067
one_sentence@first_exchange	0.096					-0.031
two_sentences@first_exchange	-0.05					-0.027
no_mark_at_all@first_exchange	-0.11
asked_numbers_only@first_exchange	0.098
question_before_last@first_exchange	-0.087					-0.008
open_main@first_exchange	0.041					-0.029
main_short@first_exchange	0.302					-0.008
main_long@first_exchange	0.103					-0.02
states:advice_duty@first_exchange	-0.139
states:advice_soft@first_exchange						-0.013
states:advice_step@first_exchange	-0.112					-0.007
states:lets@first_exchange	-0.139					-0.021
states:answer_stated@first_exchange	0.178					-0.014
states:correction@first_exchange	0.096
states:slip_named@first_exchange	-0.104
states:definition@first_exchange	0.034					-0.009
states:explanation@first_exchange	0.227					-0.008
states:example@first_exchange	-0.11					-0.002
states:reminder@first_exchange	-0.101					-0.004
states:praise@first_exchange	-0.026					-0.007
states:agreement@first_exchange	0.218					-0.032
states:disagreement@first_exchange	0.31					-0.001
states:leading_polar@first_exchange	-0.135
states:recall@first_exchange	0.073					-0.018
states:open_up@first_exchange	0.132
states:opinion@first_exchange	0.01					-0.002
states:reasoning@first_exchange	0.045
states:try_again@first_exchange	-0.2					-0.007
states:notice@first_exchange	-0.218					-0.009
states:offer@first_exchange	0.095					-0.002
states:information@first_exchange	-0.014					-0.007
states:empathy@first_exchange	-0.071					-0.001
states:reflection@first_exchange	0.006					-0.004
states:uncertain@first_exchange	0.056					-0.007
states:manage@first_exchange	-0.043
states:definitions@first_exchange	0.123
states:assumptions@first_exchange	0.005					-0.004
states:evidence@first_exchange	0.144					-0.035
states:implications@first_exchange	-0.136					-0.004
states:alternatives@first_exchange	0.166					-0.007
states:meta@first_exchange	-0.037					-0.001
asks:advice_duty@first_exchange	-0.109					-0.002
asks:advice_soft@first_exchange	0.109
asks:advice_step@first_exchange	-0.152					-0.001
asks:lets@first_exchange	-0.008					-0.001
asks:answer_stated@first_exchange	0.036					-0.006
asks:correction@first_exchange	-0.042
asks:slip_named@first_exchange	-0.086
asks:definition@first_exchange	-0.177					-0.002
asks:explanation@first_exchange	-0.039					-0.009
asks:example@first_exchange	0.159					-0.002
asks:reminder@first_exchange	-0.104					-0.006
asks:praise@first_exchange	-0.148					-0.001
asks:agreement@first_exchange	-0.052					-0.003
asks:disagreement@first_exchange	0.076					-0.004
asks:leading_polar@first_exchange	0.089					-0.001
asks:recall@first_exchange	-0.301					-0.038
asks:open_up@first_exchange	0.346					-0.017
asks:opinion@first_exchange	0.285					-0.005
asks:reasoning@first_exchange	0.118
asks:try_again@first_exchange	0.106					-0.001
asks:notice@first_exchange	0.061					-0.017
asks:offer@first_exchange	0.022					-0.001
asks:information@first_exchange	0.125					-0.002
asks:empathy@first_exchange	0.096
asks:reflection@first_exchange	0.142					-0.001
asks:permission@first_exchange	0.055
asks:uncertain@first_exchange	-0.026					-0.003
asks:manage@first_exchange	0.21
asks:definitions@first_exchange	0.334					-0.012
asks:assumptions@first_exchange	0.007					-0.002
asks:evidence@first_exchange	0.172					-0.009
asks:implications@first_exchange	-0.033					-0.012
asks:alternatives@first_exchange	0.333					-0.001
asks:meta@first_exchange	0.007
asks@problem_set	-0.024					-0.051
marked@problem_set	-0.251					-0.042
mark_last@problem_set	-0.312					-0.042
ask_last@problem_set	0.009					-0.051
one_question@problem_set	-0.127					-0.051
several_questions@problem_set	0.155
three_questions@problem_set	-0.008
unmarked_question@problem_set	0.271					-0.007
prompt_only@problem_set	0.004					-0.002
tag@problem_set	-0.008
choice@problem_set	-0.052
negative_auxiliary@problem_set	0.156
polite_opener@problem_set	0.084					-0.044
embedded_question_word@problem_set	0.503					-0.066
main_what@problem_set	-0.001					0.074
main_what_if@problem_set	-0.04
main_why@problem_set	-0.145
main_how@problem_set	0.116
main_quantity@problem_set	0.137
main_which@problem_set	-0.086					-0.002
main_be@problem_set	-0.02
main_do@problem_set	0.06					-0.048
main_have@problem_set	0.01					-0.001
main_can@problem_set	0.375					-0.071
main_would@problem_set	-0.223
main_statement@problem_set	-0.22					-0.002
main_fragment@problem_set	-0.005
main_prompt@problem_set	0.017					-0.002
any_why@problem_set	-0.132
any_how@problem_set	0.088
any_what@problem_set	0.006					0.074
any_yes_no@problem_set	-0.13					-0.08
words_log@problem_set	0.279					0.042
stated_log@problem_set	0.281					-0.037
asked_log@problem_set	-0.024					0.001
main_log@problem_set	-0.028					0.001
at_most3_words@problem_set	-0.122
at_most6_words@problem_set	-0.256					0.091
at_least25_words@problem_set	0.227					0.001
at_least45_words@problem_set	0.057					-0.009
at_least80_words@problem_set	-0.111
asked_share@problem_set	0.039					0.033
stated_before_log@problem_set	0.048					-0.076
stated_after_log@problem_set	-0.049
sentences_log@problem_set	0.082					0.001
statements_log@problem_set	0.093					-0.011
longest_statement_log@problem_set	0.27					-0.038
acknowledges@problem_set	0.227					0.013
numbers_stated_log@problem_set	-0.182					-0.02
numbers_asked_log@problem_set	-0.15					0.022
new_number_stated@problem_set	0.149					-0.05
new_number_asked@problem_set	0.044					-0.049
known_number_stated@problem_set	-0.18					-0.052
equation_stated@problem_set	-0.197
equation_asked@problem_set	-0.172
operator_stated@problem_set	-0.182					0.026
operator_asked@problem_set	0.094
ends_in_new_number@problem_set	-0.139					-0.021
stated_known_share@problem_set	0.076					-0.013
stated_student_share@problem_set	-0.144					-0.005
stated_new_log@problem_set	0.322					-0.016
asked_known_share@problem_set	-0.126					-0.058
asked_student_share@problem_set	-0.145					-0.001
asked_new_log@problem_set	0.032					0.028
student_echo@problem_set	0.143					-0.02
student_asks@problem_set	-0.038					0.046
student_short@problem_set	0.007					0.005
student_long@problem_set	-0.208					-0.004
student_numbers@problem_set	0.061					0.052
student_uncertain@problem_set	-0.259					0.013
student_agrees@problem_set	0.027					-0.012
first_turn@problem_set	0.084
context_log@problem_set	-0.196					0.033
quote_stated@problem_set	0.169
quote_asked@problem_set	0.053
exclaims@problem_set	-0.349					0.025
trails_off@problem_set	0.233
breaks_off@problem_set	0.051
lists@problem_set	-0.029
you_stated@problem_set	0.011					0.02
you_asked@problem_set	-0.105					0.007
self_stated@problem_set	-0.061					-0.005
self_asked@problem_set	-0.028					-0.002
we_stated@problem_set	0.108					-0.006
we_asked@problem_set	0.171					-0.006
foreign_share@problem_set	0.044					0.069
no_ask_with_student_asking@problem_set	-0.183
no_ask_short@problem_set	-0.094					0.092
asked_of_numbers@problem_set	-0.097					0.028
stated_before_numbers_ask@problem_set	0.015					-0.043
derived_number_stated@problem_set	0.183					-0.05
derived_number_asked@problem_set	-0.026
right_equation@problem_set	-0.261					0.067
tutor_asked_before@problem_set	0.234					0.078
student_repeats@problem_set	-0.13					0.018
tutor_repeats_share@problem_set	0.031					-0.022
last_states@problem_set	-0.017					0.073
last_states_log@problem_set	-0.042					0.046
first_acknowledges@problem_set	0.176					-0.079
one_sentence@problem_set	-0.355					0.179
two_sentences@problem_set	0.177					-0.021
no_mark_at_all@problem_set	0.14
question_before_last@problem_set	-0.137
open_main@problem_set	0.014					-0.044
main_short@problem_set	0.035					-0.029
main_long@problem_set	0.239					0.109
states:advice_duty@problem_set	0.264					0.034
states:advice_soft@problem_set	0.083
states:advice_step@problem_set	-0.14					-0.016
states:lets@problem_set	0.421					-0.062
states:answer_stated@problem_set	0.074					-0.003
states:correction@problem_set	0.246					-0.022
states:slip_named@problem_set	0.033
states:definition@problem_set	-0.042					-0.001
states:explanation@problem_set	-0.089					0.022
states:example@problem_set	0.074					-0.051
states:reminder@problem_set	0.417					-0.018
states:praise@problem_set	0.03					-0.01
states:agreement@problem_set	-0.137					0.02
states:disagreement@problem_set	0.117					-0.009
states:leading_polar@problem_set	0.052
states:recall@problem_set	0.106					-0.001
states:open_up@problem_set	0.026
states:opinion@problem_set	-0.023					-0.005
states:reasoning@problem_set	0.1					-0.018
states:try_again@problem_set	0.245					-0.005
states:notice@problem_set	0.145
states:offer@problem_set	0.029					-0.005
states:information@problem_set	-0.113
states:empathy@problem_set	-0.019					0.045
states:reflection@problem_set	0.035					0.034
states:uncertain@problem_set	0.086					0.023
states:manage@problem_set	-0.004
states:definitions@problem_set	-0.176
states:assumptions@problem_set	-0.048
states:evidence@problem_set	-0.128					0.007
states:implications@problem_set	0.171					0.023
states:alternatives@problem_set	-0.11					-0.014
states:meta@problem_set	-0.011
asks:advice_duty@problem_set	0.124					-0.002
asks:advice_soft@problem_set	-0.081					0.023
asks:advice_step@problem_set	0.047
asks:lets@problem_set	0.022
asks:answer_stated@problem_set	-0.147
asks:correction@problem_set	0.042
asks:slip_named@problem_set	-0.1
asks:definition@problem_set	0.032					-0.018
asks:explanation@problem_set	-0.265					0.141
asks:example@problem_set	-0.011
asks:reminder@problem_set	0.149					0.082
asks:praise@problem_set	0.203
asks:agreement@problem_set	0.046					-0.001
asks:disagreement@problem_set	-0.196					0.052
asks:leading_polar@problem_set	-0.149
asks:recall@problem_set	0.192					-0.013
asks:open_up@problem_set	-0.057					-0.002
asks:opinion@problem_set	-0.036					0.039
asks:reasoning@problem_set	0.098					-0.001
asks:try_again@problem_set	0.04					-0.011
asks:notice@problem_set	-0.121					-0.005
asks:offer@problem_set	-0.02
asks:information@problem_set	0.053
asks:empathy@problem_set	-0.105
asks:reflection@problem_set	-0.001					-0.009
asks:permission@problem_set	-0.012
asks:uncertain@problem_set	-0.163					-0.001
asks:manage@problem_set	-0.038
asks:definitions@problem_set	-0.043					-0.016
asks:assumptions@problem_set	0.039					0.023
asks:evidence@problem_set	0.054					-0.002
asks:implications@problem_set	0.013					0.058
asks:alternatives@problem_set	-0.191
asks:meta@problem_set	0.064
asks@numbers	0.024					-0.133
marked@numbers	0.126					-0.086
mark_last@numbers	-0.043					0.035
ask_last@numbers	-0.092					0.008
one_question@numbers	-0.042					-0.068
several_questions@numbers	0.047					-0.063
three_questions@numbers	-0.182					-0.035
unmarked_question@numbers	0.146					-0.013
prompt_only@numbers	-0.235					-0.094
tag@numbers	-0.065					-0.004
choice@numbers	0.082					-0.037
negative_auxiliary@numbers	0.075					0.083
polite_opener@numbers	-0.313					-0.012
embedded_question_word@numbers	0.059					0.199
main_what@numbers	-0.083					0.04
main_what_if@numbers	-0.047					-0.005
main_why@numbers	0.023					-0.02
main_how@numbers	0.145					0.018
main_quantity@numbers	0.274					-0.051
main_which@numbers	-0.159					-0.042
main_be@numbers	-0.137					0.156
main_do@numbers	-0.055					-0.008
main_have@numbers	0.009					-0.016
main_can@numbers	0.248					-0.08
main_would@numbers	0.059					-0.049
main_statement@numbers	-0.107					0.002
main_fragment@numbers	0.158					-0.019
main_prompt@numbers	-0.305					-0.058
any_why@numbers	0.098					-0.021
any_how@numbers	0.063					0.018
any_what@numbers	-0.149					0.01
any_yes_no@numbers	0.03					-0.116
words_log@numbers	-0.012					0.12
stated_log@numbers	0.046					0.05
asked_log@numbers	-0.062					-0.069
main_log@numbers	-0.051					-0.062
at_most3_words@numbers	-0.19					-0.12
at_most6_words@numbers	-0.101					-0.126
at_least25_words@numbers	0.039					-0.155
at_least45_words@numbers	0.092					-0.109
at_least80_words@numbers	-0.167					-0.007
asked_share@numbers	0.39					-0.122
stated_before_log@numbers	-0.076					-0.061
stated_after_log@numbers	-0.052					-0.08
sentences_log@numbers	-0.099					0.028
statements_log@numbers	-0.097					0.049
longest_statement_log@numbers	0.173					-0.007
acknowledges@numbers	0.033					-0.051
numbers_stated_log@numbers	-0.137					0.035
numbers_asked_log@numbers	-0.126					0.003
new_number_stated@numbers	-0.179					0.062
new_number_asked@numbers	-0.048					0.088
known_number_stated@numbers	0.013					-0.079
equation_stated@numbers	0.033					-0.02
equation_asked@numbers	-0.134					-0.023
operator_stated@numbers	0.071					0.116
operator_asked@numbers	-0.028					0.041
ends_in_new_number@numbers	0.085					-0.035
stated_known_share@numbers	0.177					0.033
stated_student_share@numbers	0.163					-0.005
stated_new_log@numbers	-0.004					0.11
asked_known_share@numbers	-0.217					-0.176
asked_student_share@numbers	-0.111					-0.118
asked_new_log@numbers	0.066					-0.008
student_echo@numbers	-0.146					0.243
student_asks@numbers	0.04					-0.083
student_short@numbers	-0.525					-0.03
student_long@numbers	0.002					-0.043
student_numbers@numbers	0.098					-0.04
student_uncertain@numbers	0.09					0.043
student_agrees@numbers	0.188					-0.137
first_turn@numbers	-0.326
context_log@numbers	-0.023					-0.01
quote_stated@numbers	0.204					-0.043
quote_asked@numbers	0.135					-0.052
exclaims@numbers	0.055					-0.021
trails_off@numbers	0.233
breaks_off@numbers	-0.012					-0.03
lists@numbers	-0.083					0.041
code@numbers	0.018					-0.002
you_stated@numbers	-0.133					-0.023
you_asked@numbers	0.037					-0.023
self_stated@numbers	-0.022					-0.025
self_asked@numbers	-0.132					0.028
we_stated@numbers	0.089					0.028
we_asked@numbers	0.196					-0.023
foreign_share@numbers	-0.1					0.047
no_ask_with_student_asking@numbers	-0.093					-0.085
no_ask_short@numbers	-0.316					-0.02
asked_of_numbers@numbers	0.227					-0.16
stated_before_numbers_ask@numbers	0.006					-0.068
derived_number_stated@numbers	-0.123					0.144
derived_number_asked@numbers	-0.108					0.156
right_equation@numbers	-0.21					0.004
tutor_asked_before@numbers	-0.064					0.247
student_repeats@numbers	-0.043					-0.216
tutor_repeats_share@numbers	-0.134					0.067
last_states@numbers	-0.136					-0.028
last_states_log@numbers	-0.046					-0.035
first_acknowledges@numbers	0.127					-0.065
one_sentence@numbers	0.108					0.121
two_sentences@numbers	-0.296					0.122
no_mark_at_all@numbers	0.171					-0.095
asked_numbers_only@numbers	0.042					0.036
question_before_last@numbers	0.022					-0.141
open_main@numbers	-0.191					-0.019
main_short@numbers	-0.19					0.051
main_long@numbers	0.049					0.09
states:advice_duty@numbers	-0.035					0.139
states:advice_soft@numbers	0.269					-0.071
states:advice_step@numbers	0.01					-0.007
states:lets@numbers	0.523					-0.11
states:answer_stated@numbers	-0.224					0.114
states:correction@numbers	0.082					-0.001
states:slip_named@numbers	0.181					0.006
states:definition@numbers	0.009					0.059
states:explanation@numbers	-0.257					0.061
states:example@numbers	0.001					0.055
states:reminder@numbers	0.238					-0.051
states:praise@numbers	0.319					-0.254
states:agreement@numbers	-0.211					0.076
states:disagreement@numbers	0.11					-0.1
states:leading_polar@numbers	0.025					0.018
states:recall@numbers	0.083					0.005
states:open_up@numbers	0.077					-0.036
states:opinion@numbers	-0.059					-0.046
states:reasoning@numbers	-0.038					-0.1
states:try_again@numbers	0.089					-0.119
states:notice@numbers	0.085					0.021
states:offer@numbers	-0.075					-0.004
states:information@numbers	-0.204					0.076
states:empathy@numbers	0.224					-0.014
states:reflection@numbers	0.148					-0.074
states:permission@numbers						-0.001
states:uncertain@numbers	0.195					-0.035
states:role_talk@numbers	-0.001					0.008
states:manage@numbers	0.022					-0.003
states:definitions@numbers	-0.065					0.106
states:assumptions@numbers	0.016					-0.012
states:evidence@numbers	-0.201					0.072
states:implications@numbers	-0.057					0.108
states:alternatives@numbers	-0.103					0.048
states:meta@numbers	0.128					-0.061
asks:advice_duty@numbers	-0.073					0.024
asks:advice_soft@numbers	0.009					-0.015
asks:advice_step@numbers	-0.004					-0.008
asks:lets@numbers	0.138					-0.007
asks:answer_stated@numbers	-0.08					0.042
asks:correction@numbers	0.111					-0.025
asks:slip_named@numbers	-0.045					-0.012
asks:definition@numbers	0.026					-0.01
asks:explanation@numbers	0.084					0.031
asks:example@numbers	-0.032					0.039
asks:reminder@numbers	-0.011					0.026
asks:praise@numbers	0.1					-0.046
asks:agreement@numbers	-0.043					-0.006
asks:disagreement@numbers	-0.132					0.046
asks:leading_polar@numbers	-0.074					0.042
asks:recall@numbers	-0.032					0.051
asks:open_up@numbers	0.09					-0.034
asks:opinion@numbers	0.113					0.03
asks:reasoning@numbers	0.223					-0.1
asks:try_again@numbers	0.112					-0.045
asks:notice@numbers	-0.082					0.074
asks:offer@numbers	0.038					0.005
asks:information@numbers	-0.113					0.037
asks:empathy@numbers	-0.075					-0.004
asks:reflection@numbers	-0.062					-0.034
asks:permission@numbers	-0.01					-0.005
asks:uncertain@numbers	-0.142					0.046
asks:manage@numbers	0.029					-0.003
asks:definitions@numbers	0.174					-0.036
asks:assumptions@numbers	-0.11					0.012
asks:evidence@numbers	0.213					-0.019
asks:implications@numbers	0.224					-0.064
asks:alternatives@numbers	-0.064					0.055
asks:meta@numbers	-0.037					-0.014
asks@few_common_words	0.03					-0.049
marked@few_common_words	0.098					-0.038
mark_last@few_common_words	0.026					-0.022
ask_last@few_common_words	-0.073					-0.033
one_question@few_common_words	0.034					-0.11
several_questions@few_common_words	0.077					0.029
three_questions@few_common_words	-0.022					-0.006
unmarked_question@few_common_words	0.003					-0.005
prompt_only@few_common_words	-0.02					-0.006
tag@few_common_words	0.074					-0.001
choice@few_common_words	-0.019					-0.008
negative_auxiliary@few_common_words	0.055
polite_opener@few_common_words	-0.108					0.025
embedded_question_word@few_common_words	0.172					-0.051
main_what@few_common_words	0.071					0.027
main_what_if@few_common_words	-0.026
main_why@few_common_words	-0.005					-0.006
main_how@few_common_words	0.074					0.048
main_quantity@few_common_words	0.181					-0.044
main_which@few_common_words	-0.112					-0.026
main_be@few_common_words	-0.17					-0.021
main_do@few_common_words	-0.041					-0.04
main_have@few_common_words	0.041					-0.002
main_can@few_common_words	-0.179					0.014
main_would@few_common_words	0.162					-0.008
main_statement@few_common_words	0.125					-0.008
main_fragment@few_common_words	-0.062					0.029
main_prompt@few_common_words	-0.03					-0.012
any_why@few_common_words	0.053					-0.006
any_how@few_common_words	0.099					0.048
any_what@few_common_words	-0.033					0.027
any_yes_no@few_common_words	0.087					-0.105
words_log@few_common_words	0.023					-0.027
stated_log@few_common_words	-0.022					-0.022
asked_log@few_common_words	0.137					-0.049
main_log@few_common_words	0.105					-0.05
at_most3_words@few_common_words	-0.088					0.043
at_most6_words@few_common_words	-0.184					0.019
at_least25_words@few_common_words	0.138					0.075
at_least45_words@few_common_words	-0.079					-0.035
at_least80_words@few_common_words	0.082					-0.007
asked_share@few_common_words	0.17					-0.092
stated_before_log@few_common_words	-0.203					0.026
stated_after_log@few_common_words	-0.047					-0.01
sentences_log@few_common_words	-0.017					-0.015
statements_log@few_common_words	-0.038					-0.015
longest_statement_log@few_common_words	0.038					-0.025
acknowledges@few_common_words	0.145					0.058
numbers_stated_log@few_common_words	-0.02					-0.011
numbers_asked_log@few_common_words	0.009					-0.015
new_number_stated@few_common_words	-0.043					-0.009
new_number_asked@few_common_words	0.122					-0.023
known_number_stated@few_common_words	0.116					-0.039
equation_stated@few_common_words	-0.088
equation_asked@few_common_words	0.002
operator_stated@few_common_words	0.019					-0.002
operator_asked@few_common_words	-0.196					-0.011
ends_in_new_number@few_common_words	0.111					-0.021
stated_known_share@few_common_words	0.187					-0.047
stated_student_share@few_common_words	0.153					-0.013
stated_new_log@few_common_words	-0.134					0.05
asked_known_share@few_common_words	0.154					-0.108
asked_student_share@few_common_words	-0.028					-0.041
asked_new_log@few_common_words	0.09					-0.021
student_echo@few_common_words	-0.051					-0.033
student_asks@few_common_words	-0.117					-0.037
student_short@few_common_words	0.363					-0.067
student_long@few_common_words	-0.034					-0.009
student_numbers@few_common_words	-0.106					-0.047
student_uncertain@few_common_words	0.2					-0.03
student_agrees@few_common_words	-0.222					-0.026
first_turn@few_common_words	-0.477					-0.026
context_log@few_common_words	0.075					-0.038
quote_stated@few_common_words	0.13					0.076
quote_asked@few_common_words	0.029
exclaims@few_common_words	0.319					-0.101
trails_off@few_common_words	-0.027
breaks_off@few_common_words	-0.039					0.06
lists@few_common_words	-0.042
you_stated@few_common_words	0.08					-0.023
you_asked@few_common_words	0.086					-0.018
self_stated@few_common_words	0.067					0.014
self_asked@few_common_words	-0.006					0.008
we_stated@few_common_words	-0.047					0.015
we_asked@few_common_words	0.027					-0.007
foreign_share@few_common_words	0.072					-0.032
no_ask_with_student_asking@few_common_words	-0.178					-0.024
no_ask_short@few_common_words	0.033					0.04
asked_of_numbers@few_common_words	-0.063					-0.095
stated_before_numbers_ask@few_common_words	-0.071					-0.025
derived_number_stated@few_common_words	-0.041					-0.019
derived_number_asked@few_common_words	0.001
right_equation@few_common_words	-0.022					-0.021
tutor_asked_before@few_common_words	-0.009					-0.062
student_repeats@few_common_words	0.178					0.008
tutor_repeats_share@few_common_words	0.031					-0.049
last_states@few_common_words	0.007					0.01
last_states_log@few_common_words	-0.02					0.019
first_acknowledges@few_common_words	0.061					-0.004
one_sentence@few_common_words	0.068					-0.094
two_sentences@few_common_words	0.14					-0.034
no_mark_at_all@few_common_words	0.177					0.038
asked_numbers_only@few_common_words	0.037
question_before_last@few_common_words	0.063					-0.04
open_main@few_common_words	-0.064					0.067
main_short@few_common_words	-0.201					0.085
main_long@few_common_words	-0.099					-0.026
states:advice_duty@few_common_words	-0.007					-0.011
states:advice_soft@few_common_words	0.048					-0.042
states:advice_step@few_common_words	0.082					0.054
states:lets@few_common_words	-0.077					-0.023
states:answer_stated@few_common_words	0.02					-0.044
states:correction@few_common_words	-0.161					0.073
states:slip_named@few_common_words	-0.006
states:definition@few_common_words	-0.043					0.02
states:explanation@few_common_words	-0.117					0.001
states:example@few_common_words	-0.093					0.005
states:reminder@few_common_words	-0.07					0.081
states:praise@few_common_words	-0.202					-0.054
states:agreement@few_common_words	0.07					-0.042
states:disagreement@few_common_words	-0.346					0.132
states:leading_polar@few_common_words	0.006					-0.004
states:recall@few_common_words	-0.05					0.03
states:open_up@few_common_words	-0.031
states:opinion@few_common_words	-0.002					0.013
states:reasoning@few_common_words	0.075					0.001
states:try_again@few_common_words	0.017
states:notice@few_common_words	-0.015					-0.003
states:offer@few_common_words	0.127					0.022
states:information@few_common_words	-0.083					-0.015
states:empathy@few_common_words	-0.02					-0.035
states:reflection@few_common_words	-0.079					-0.112
states:uncertain@few_common_words	0.031					-0.026
states:manage@few_common_words	-0.027
states:definitions@few_common_words	-0.082					0.019
states:assumptions@few_common_words	-0.04					0.008
states:evidence@few_common_words	0.007					-0.027
states:implications@few_common_words	-0.093					0.017
states:alternatives@few_common_words	0.005					0.026
states:meta@few_common_words	0.006					0.01
asks:advice_duty@few_common_words	-0.036					-0.002
asks:advice_soft@few_common_words	-0.03					-0.005
asks:advice_step@few_common_words	0.003
asks:lets@few_common_words	0.055					-0.001
asks:answer_stated@few_common_words	-0.067					-0.002
asks:correction@few_common_words	-0.015					-0.004
asks:slip_named@few_common_words	-0.011					-0.003
asks:definition@few_common_words	-0.044					-0.006
asks:explanation@few_common_words	0.169					0.006
asks:example@few_common_words	0.014					0.003
asks:reminder@few_common_words	0.125					-0.007
asks:praise@few_common_words	0.003					-0.011
asks:agreement@few_common_words	0.102					-0.023
asks:disagreement@few_common_words	-0.06					-0.014
asks:leading_polar@few_common_words	-0.029
asks:recall@few_common_words	0.033					0.078
asks:open_up@few_common_words	0.135					0.027
asks:opinion@few_common_words	0.171					-0.024
asks:reasoning@few_common_words	0.181					-0.051
asks:try_again@few_common_words	-0.159					-0.015
asks:notice@few_common_words	-0.132					-0.013
asks:offer@few_common_words	0.114					-0.014
asks:information@few_common_words	0.026					-0.004
asks:empathy@few_common_words	0.003					-0.006
asks:reflection@few_common_words	0.08					-0.009
asks:permission@few_common_words	-0.012					-0.001
asks:uncertain@few_common_words	0.038					-0.011
asks:manage@few_common_words	0.107
asks:definitions@few_common_words	-0.079					0.042
asks:assumptions@few_common_words	0.041					-0.007
asks:evidence@few_common_words	0.072					0.007
asks:implications@few_common_words	0.139					-0.027
asks:alternatives@few_common_words	0.105					0.007
asks:meta@few_common_words	0.015					-0.006
asks@student_at_length	0.016					0.014
marked@student_at_length	0.044					-0.092
mark_last@student_at_length	-0.173					-0.066
ask_last@student_at_length	-0.014					0.059
one_question@student_at_length	0.102					0.08
several_questions@student_at_length	0.01					-0.087
three_questions@student_at_length	-0.114					-0.006
unmarked_question@student_at_length	0.068					0.093
prompt_only@student_at_length	-0.195					-0.006
tag@student_at_length	-0.038					0.013
choice@student_at_length	-0.003					-0.049
negative_auxiliary@student_at_length	0.039					0.077
polite_opener@student_at_length	-0.069					-0.049
embedded_question_word@student_at_length	0.311					-0.133
main_what@student_at_length	0.112					-0.068
main_what_if@student_at_length	0.027					-0.031
main_why@student_at_length	-0.009					-0.014
main_how@student_at_length	0.042					0.073
main_quantity@student_at_length	-0.028					0.026
main_which@student_at_length	-0.107					-0.058
main_be@student_at_length	0.315					-0.044
main_do@student_at_length	-0.15					0.122
main_have@student_at_length	0.045					0.027
main_can@student_at_length	0.401					-0.032
main_would@student_at_length	-0.237					-0.006
main_statement@student_at_length	-0.239					0.035
main_fragment@student_at_length	-0.015					0.003
main_prompt@student_at_length	-0.141					-0.018
any_why@student_at_length	0.005					-0.014
any_how@student_at_length	0.065					0.073
any_what@student_at_length	0.034					-0.074
any_yes_no@student_at_length	-0.132					0.116
words_log@student_at_length	0.062					-0.048
stated_log@student_at_length	0.069					-0.054
asked_log@student_at_length	-0.155					0.002
main_log@student_at_length	-0.078					0.018
at_most3_words@student_at_length	0.05					0.003
at_most6_words@student_at_length	-0.15					0.05
at_least25_words@student_at_length	0.02					0.138
at_least45_words@student_at_length	-0.205					0.079
at_least80_words@student_at_length	-0.081					0.082
asked_share@student_at_length	0.331					-0.099
stated_before_log@student_at_length	-0.092					0.097
stated_after_log@student_at_length	-0.046					-0.023
sentences_log@student_at_length	-0.032					-0.002
statements_log@student_at_length	-0.007					0.013
longest_statement_log@student_at_length	0.103					-0.094
acknowledges@student_at_length	-0.055					0.013
numbers_stated_log@student_at_length	-0.135					-0.009
numbers_asked_log@student_at_length	-0.041					-0.013
new_number_stated@student_at_length	0.054					0.075
new_number_asked@student_at_length	0.219					-0.042
known_number_stated@student_at_length	-0.121					-0.087
equation_stated@student_at_length	-0.215					-0.022
equation_asked@student_at_length	-0.151					-0.023
operator_stated@student_at_length	-0.14					-0.006
operator_asked@student_at_length	-0.025					0.023
ends_in_new_number@student_at_length	0.044					-0.009
stated_known_share@student_at_length	0.011					-0.091
stated_student_share@student_at_length	0.014					-0.095
stated_new_log@student_at_length	0.14					0.016
asked_known_share@student_at_length	-0.027					-0.035
asked_student_share@student_at_length	0.115					-0.015
asked_new_log@student_at_length	-0.053					0.01
student_echo@student_at_length	0.067					-0.027
student_asks@student_at_length	0.236					-0.015
student_long@student_at_length	0.184					-0.084
student_numbers@student_at_length	0.153					-0.134
student_uncertain@student_at_length	-0.215					-0.056
student_agrees@student_at_length	0.166					-0.108
first_turn@student_at_length	0.414					-0.089
context_log@student_at_length	-0.4					-0.073
quote_stated@student_at_length	0.233					-0.071
quote_asked@student_at_length	0.045					-0.02
exclaims@student_at_length	-0.033					-0.025
trails_off@student_at_length	0.097
breaks_off@student_at_length	0.021					-0.027
lists@student_at_length	-0.03					-0.011
code@student_at_length	0.018					-0.002
you_stated@student_at_length	-0.064					0.012
you_asked@student_at_length	-0.091					0.041
self_stated@student_at_length	-0.133					0.064
self_asked@student_at_length	-0.039					0.005
we_stated@student_at_length	0.097					0.048
we_asked@student_at_length	0.065					0.007
foreign_share@student_at_length	-0.184					-0.037
no_ask_with_student_asking@student_at_length	-0.126					-0.036
no_ask_short@student_at_length	-0.199					0.093
asked_of_numbers@student_at_length	-0.135					-0.014
stated_before_numbers_ask@student_at_length	0.008					-0.018
derived_number_stated@student_at_length	-0.21					0.062
derived_number_asked@student_at_length	0.145					0.015
right_equation@student_at_length	-0.326					0.008
tutor_asked_before@student_at_length	0.45					-0.16
student_repeats@student_at_length	-0.204					-0.011
tutor_repeats_share@student_at_length	-0.237					-0.017
last_states@student_at_length	0.141					-0.12
last_states_log@student_at_length	0.059					-0.053
first_acknowledges@student_at_length	0.29					-0.039
one_sentence@student_at_length	0.002					-0.173
two_sentences@student_at_length	0.118					-0.115
no_mark_at_all@student_at_length	-0.055					-0.046
asked_numbers_only@student_at_length	-0.037
question_before_last@student_at_length	-0.262					-0.045
open_main@student_at_length	-0.01					-0.021
main_short@student_at_length	0.092					0.088
main_long@student_at_length	-0.255					0.021
states:advice_duty@student_at_length	0.218					-0.008
states:advice_soft@student_at_length	-0.094					0.083
states:advice_step@student_at_length	-0.187					-0.025
states:lets@student_at_length	0.315					-0.039
states:answer_stated@student_at_length	-0.082					0.046
states:correction@student_at_length	0.401					-0.038
states:slip_named@student_at_length	0.159					-0.028
states:definition@student_at_length	-0.036					0.034
states:explanation@student_at_length	0.122					0.051
states:example@student_at_length	0.014					-0.011
states:reminder@student_at_length	0.336					0.024
states:praise@student_at_length	0.134					0.008
states:agreement@student_at_length	0.118					0.219
states:disagreement@student_at_length	0.1					-0.001
states:leading_polar@student_at_length	-0.052					0.06
states:recall@student_at_length	0.053					-0.001
states:open_up@student_at_length	-0.114					-0.017
states:opinion@student_at_length	0.058					-0.042
states:reasoning@student_at_length	0.217					-0.057
states:try_again@student_at_length	0.27					-0.021
states:notice@student_at_length	0.102					-0.051
states:offer@student_at_length	-0.062					0.02
states:information@student_at_length	-0.085					0.07
states:empathy@student_at_length	0.065					-0.071
states:reflection@student_at_length	0.017					0.034
states:permission@student_at_length						-0.004
states:uncertain@student_at_length	0.436					-0.027
states:manage@student_at_length	-0.132					0.034
states:definitions@student_at_length	-0.253					0.034
states:assumptions@student_at_length	-0.001					-0.019
states:evidence@student_at_length	-0.022					0.003
states:implications@student_at_length	-0.051					0.041
states:alternatives@student_at_length	0.026					0.017
states:meta@student_at_length	-0.069					-0.021
asks:advice_duty@student_at_length	-0.093					-0.016
asks:advice_soft@student_at_length	-0.122					0.06
asks:advice_step@student_at_length	0.039					-0.01
asks:lets@student_at_length	0.072					-0.006
asks:answer_stated@student_at_length	-0.04					-0.038
asks:correction@student_at_length	0.094					-0.019
asks:slip_named@student_at_length	-0.135					-0.006
asks:definition@student_at_length	-0.151					0.051
asks:explanation@student_at_length	-0.138					0.002
asks:example@student_at_length	0.017					0.032
asks:reminder@student_at_length	-0.01					0.02
asks:praise@student_at_length	0.027					0.024
asks:agreement@student_at_length	0.204					-0.003
asks:disagreement@student_at_length	-0.05					0.082
asks:leading_polar@student_at_length	-0.264					0.043
asks:recall@student_at_length	-0.043					-0.134
asks:open_up@student_at_length	0.032					-0.031
asks:opinion@student_at_length	0.263					-0.053
asks:reasoning@student_at_length	-0.001					0.03
asks:try_again@student_at_length	-0.013					-0.025
asks:notice@student_at_length	-0.196					-0.074
asks:offer@student_at_length	0.074					0.004
asks:information@student_at_length	-0.098					0.05
asks:empathy@student_at_length	-0.097					0.003
asks:reflection@student_at_length	-0.148					0.083
asks:permission@student_at_length	0.065					-0.001
asks:uncertain@student_at_length	-0.163					0.055
asks:manage@student_at_length	0.063					-0.003
asks:definitions@student_at_length	-0.08					-0.018
asks:assumptions@student_at_length	-0.002					-0.014
asks:evidence@student_at_length	0.148					-0.046
asks:implications@student_at_length	0.083					-0.061
asks:alternatives@student_at_length	-0.201					0.037
asks:meta@student_at_length	0.092					0.007
asks:#new	-0.035		0.004	0.008	-0.009	0.045	-0.026	-0.155	0.055	0.116	-0.025	-0.065
asks:#old	-0.05		-0.005	0.014	0.044	0.045	-0.021	-0.073	0.061	0.109	-0.082	-0.019
asks:#old and	-0.075			0.003	-0.01	0.075	-0.001
asks:#old x	0.035			0.006	0.001	-0.036
asks:=	-0.039				0.016	-0.014	-0.005
asks:a	-0.024		0.096	0.029	0.019	0.055	-0.027	-0.169	0.091	-0.152	0.037	0.174
asks:a little	0.022		0.028	-0.01	-0.001	0.048	-0.016
asks:able	-0.008			0.007	0.009	-0.009	-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:able to	-0.008			0.007	0.009	-0.009	-0.02	0.048	0.117	-0.019	-0.067	-0.037
asks:about	0.07		-0.072	-0.054	-0.025	-0.019	0.042	0.175	0.433	-0.242	-0.641	0.642
asks:about how	0.032		-0.011		-0.004	0.012	0.017	-0.029	0.086	-0.045	0.004	-0.032
asks:about that	0.01		-0.014	-0.005		0.093	-0.02	-0.008	-0.01	-0.001	0.019	-0.002
asks:about the	-0.077		0.013	0.008	-0.002	-0.018	0.017	-0.018	0.084	-0.018	-0.083	0.121
asks:about what	0.011		-0.013	-0.024	-0.005	-0.037	-0.011	-0.012	0.123	-0.006	-0.014	-0.038
asks:about your	0.047		-0.033		-0.001	0.012	-0.014	0.035	0.118	-0.026	-0.024	-0.051
asks:actually	0.006			-0.003	0.019	-0.013	-0.003	-0.099	0.004	0.048	0.134	-0.117
asks:add	-0.136		0.013	-0.016	-0.001	0.031	-0.005	0.107	-0.007	-0.009	-0.02	-0.035
asks:after	0.03		0.007	0.01	-0.004	0.008	-0.015	0.091	-0.045	0.026	-0.08	-0.024
asks:again	-0.097		0.013	0.019	-0.024	-0.031	0.005	0.044	-0.02	-0.003	0.043	-0.064
asks:all	-0.019		-0.015	0.004	0.029	-0.056	0.013	-0.195	0.313	-0.045	0.057	-0.198
asks:all the	0.055		0.002	0.003	-0.001	-0.017	-0.006	0.037	0.034	0.038	-0.02	-0.031
asks:already	0.083			-0.004	0.003	-0.003	-0.003	-0.016	-0.033	0.018	0.039	-0.01
asks:also	-0.045		0.024	-0.006	0.015	-0.009	-0.013	-0.056	0.021	-0.039	-0.11	0.156
asks:amount	0.055		-0.014	-0.009	0.001	0.023	-0.003	0.099	-0.027	0.02	-0.048	-0.022
asks:an	0.008		0.009	0.026	0.019	-0.006	-0.01	0.023	-0.003	0.009	-0.192	-0.038
asks:and	-0.054		0.101	0.023	-0.006	0.019	0.011	0.402	0.148	-0.153	-0.134	-0.334
asks:and #old	0.115			0.003	-0.008	-0.014
asks:and how	0.002		-0.018	0.002	-0.004	0.02	-0.003	-0.104	-0.011	0.105	-0.037	0.045
asks:and the	0.043		0.006	-0.041	-0.005	-0.001	-0.006	-0.051	0.017	-0.059	0.047	0.021
asks:and then	-0.085		0.035	0.009	0.011	-0.001	0.012	-0.051	0.004	-0.001	0.005	-0.032
asks:and what	-0.14		-0.005	0.041	-0.002	-0.039		-0.079	0.002	-0.081	0.033	0.142
asks:and you	0.018		0.027	-0.007		-0.007	-0.01	-0.021	0.038	-0.004	-0.019	-0.011
asks:another	-0.043		0.003	0.01	-0.01	0.053	-0.006	0.008	-0.076	0.103	-0.006	0.025
asks:answer	-0.062			0.012	0.008	-0.017	-0.004
asks:any	-0.009		-0.046	-0.005	0.017	0.001	-0.009	-0.23	-0.192	0.342	-0.123	0.248
asks:any other	0.009		-0.034		0.017	-0.009	-0.005	-0.012	-0.056	-0.063	0.001	0.11
asks:anything	0.069		-0.096	-0.007	-0.003	-0.024	0.032	0.063	0.045	-0.032	-0.12	0.006
asks:anything else	0.034		-0.078	0.006	-0.001	-0.01	0.014
asks:are	-0.184		0.017	0.018	0.041	0.025	-0.01	-0.217	0.214	-0.332	0.19	0.013
asks:are in	0.038		0.006	0.008	-0.002	-0.059	-0.002	-0.032	-0.009	0.008	-0.031	0.044
asks:are the	0.119		0.001	-0.002	-0.001	-0.049	-0.004	-0.124	-0.052	-0.135	0.319	0.134
asks:are there	-0.067		-0.008	0.009	-0.001	-0.036	0.003	-0.087	-0.078	0.075	0.061	0.15
asks:are you	0.011		0.025	0.045	-0.004	-0.003	-0.015	-0.043	-0.119	-0.378	0.619	-0.487
asks:as	-0.117		-0.004	0.041	0.009	-0.028	0.029	0.005	-0.104	0.064	0.152	-0.065
asks:assume	0.011				-0.001	-0.004	-0.005	-0.614	2	-1.318	-0.808	-0.349
asks:assume that	0.004					-0.004	-0.005	-0.265	0.551	-0.524	-0.368	-0.15
asks:assuming	0.003							-0.4	1.503	-0.312	-0.763	-0.363
asks:at	0.04		0.018	-0.014	-0.022	-0.005	0.012	-0.055	-0.002	0.205	-0.033	-0.145
asks:at the	-0.024		0.023	0.004	-0.009	0.066	-0.017	-0.01	0.001	-0.006	-0.003	-0.01
asks:away	0.014		0.008		-0.002	0.046	-0.007	-0.075	-0.019	-0.015	0.047	0.072
asks:back	-0.019		0.013	-0.001		-0.016	0.012	-0.034	-0.024	0.088	-0.022	-0.018
asks:be	0.021		-0.002	-0.045	0.024	0.039	0.018	0.105	-0.079	0.032	0.183	-0.052
asks:be a	0.028		-0.003	-0.017	0.022		-0.003	-0.051	0.116	-0.034	-0.043	-0.043
asks:be the	-0.043		-0.01	0.007	-0.002	0.052	0.004	-0.042	-0.034	0.128	-0.023	-0.07
asks:because	-0.009		0.015	0.006	0.004	-0.004	-0.009	-0.033	0.192	-0.187	0.119	-0.087
asks:been	-0.031		0.03	-0.011	0.018	-0.025	-0.013	0.011	0.026	0.091	-0.162	-0.01
asks:before	0.058		-0.001	-0.002	-0.005	-0.015	0.034	0.25	0.014	-0.075	-0.018	-0.074
asks:behind	-0.062		-0.009	0.018		-0.001	-0.001	-0.02	-0.001	-0.009	-0.019	0.018
asks:being	0.027		-0.025		-0.004	-0.029	-0.013	-0.118	0.026	-0.05	0.111	0.094
asks:better	-0.007		-0.002		-0.003	0.022	0.003	0.218	-0.126	-0.047	0.288	-0.272
asks:between	0.011		0.001	-0.007	-0.007	0.05	0.004	0.263	-0.017	-0.13	-0.156	-0.165
asks:bit	0.053		0.007	-0.002	-0.002	0.014	-0.019	-0.004	-0.004	-0.003	0.009	-0.009
asks:both	0.012			0.005		-0.007	0.007	-0.018		-0.017	-0.004	-0.028
asks:box	-0.032			0.006	-0.001
asks:but	0.144		0.018	-0.014	0.007	0.026	0.008	-0.106	-0.085	0.114	0.058	-0.12
asks:but what	0.017		-0.002	-0.009	-0.001	0.019	-0.001	-0.072	-0.033	0.025	0.04	-0.023
asks:by	0.101		-0.002	0.013	-0.023	-0.052	-0.023	0.021	0.042	0.005	-0.032	-0.04
asks:by #old	0.104			0.004	-0.009	-0.022	-0.002
asks:c	-0.018			-0.023	-0.002	0.053	-0.002	-0.01	-0.003	-0.022	-0.015	0.071
asks:calculate	0.04				-0.003	-0.004	-0.001
asks:calculated	0.047				-0.017		-0.001
asks:calculation	-0.042				0.014	-0.007	-0.004
asks:can	0.185		-0.016	0.009	-0.009	-0.077	0.017	0.022	-0.099	0.46	-0.194	-0.223
asks:can we	-0.042		0.007	-0.006	-0.003	0.039	0.009	0.135	0.065	-0.062	-0.056	-0.02
asks:can you	0.217		-0.021	0.037	0.003	-0.191	-0.032	-0.183	-0.15	0.728	-0.361	-0.131
asks:case	-0.09		0.002		0.011	-0.02	-0.01	-0.135	-0.008	0.061	0.054	-0.068
asks:cases	0.038				-0.002	-0.013	-0.01	-0.039	-0.015	0.078	-0.018	-0.011
asks:change	0.093		-0.026	-0.006	-0.003	-0.022	-0.006	-0.106	0.096	-0.103	0.072	0.075
asks:check	-0.02		0.005	-0.011	0.012	-0.03	0.005
asks:code	0.088				-0.008	-0.057	-0.038	-0.007	-0.029	-0.005	0.022	-0.003
asks:come	0.057		-0.01	-0.02		-0.02	0.013	-0.018	-0.011	0.041	-0.01	-0.034
asks:correct	0.073		-0.009	0.008	-0.008	-0.006	-0.008	-0.026	0.007	-0.03	0.057	-0.024
asks:correctly	0.007			-0.01	0.018	-0.001	-0.001
asks:cost	-0.094				0.004		-0.001	-0.06	0.022	-0.036	0.063	-0.011
asks:could	-0.226		0.013	-0.006	-0.006	0.219	0.072	-0.002	-0.097	-0.037	-0.097	0.26
asks:could you	-0.193		-0.003	0.021	-0.004	0.12	0.017	0.108	-0.077	0.201	-0.129	-0.005
asks:day	-0.098		0.008	0.012		0.016	0.003	-0.032	0.005	0.007	-0.016	-0.01
asks:days	-0.02		0.006	-0.001	0.006	-0.006	0.004
asks:did	0.086		0.031	-0.039	-0.009	0.05	0.004	0.169	-0.019	0.297	-0.379	-0.125
asks:did he	0.007		0.004	-0.003		0.022	-0.002	-0.074	-0.018	0.162	-0.074	-0.05
asks:did she	0.026			0.002	-0.002
asks:did you	0.079		0.043	-0.054	-0.003	-0.02	-0.005	0.123	-0.004	-0.014	-0.082	-0.032
asks:difference	-0.004		-0.003		0.007	-0.006	-0.004	0.13	-0.002	-0.056	-0.177	-0.106
asks:different	0.036		0.023	-0.003	-0.003	-0.017	-0.015	0.855	-0.266	-0.274	-0.251	-0.445
asks:different from	-0.005			0.007		-0.001		0.554	-0.184	-0.171	-0.301	-0.269
asks:do	-0.036		-0.018	0.048	-0.004	-0.032	0.034	0.147	-0.132	-0.014	-0.286	0.282
asks:do i	-0.048		0.007	0.023	0.001	0.015	-0.007
asks:do we	-0.091		-0.002	0.073	-0.002	-0.018	-0.002	-0.074	-0.01	0.057	-0.049	0.194
asks:do you	0.073		0.014	-0.081	-0.016	-0.01	0.012	0.15	-0.325	0.061	0.022	-0.077
asks:does	0.127		0.001	-0.095	-0.01	-0.067	-0.025	0.18	-0.195	-0.127	0.361	-0.456
asks:does he	-0.046			-0.007
asks:does it	0.087		0.003	-0.047	-0.006	0.03	0.014	0.121	-0.055	0.12	-0.05	-0.126
asks:does that	0.102		0.007	-0.046	0.009	-0.017	-0.012	0.106	-0.04	-0.085	0.127	-0.087
asks:does the	-0.058		-0.004	-0.003	-0.006	-0.034	-0.009	-0.015	-0.025	0.015	-0.004	-0.029
asks:dog	-0.052						-0.001	0.067	-0.021	0.026	-0.057	-0.017
asks:doing	-0.012		-0.005	-0.007	0.008	-0.023	0.022	0.03	0.043	-0.102	0.125	-0.057
asks:don't	0.032		0.004	-0.02	-0.001	-0.037	-0.003
asks:done	0.019		0.005	0.006		-0.004	-0.002	0.084	-0.048	0.061	-0.092	0.031
asks:double	-0.033				0.002	-0.008		-0.035	-0.021	0.027	0.041	-0.019
asks:down	0.005		0.001	0.005	0.006	0.003	0.003	0.045	-0.015	-0.025	0.026	-0.027
asks:e	-0.053			0.019		-0.001	-0.001
asks:each	0.054		0.003	0.005	0.002	-0.04	-0.005	-0.013	-0.012	0.109	-0.049	-0.093
asks:else	0.228		-0.073	-0.117	-0.001	0.024	0.009	-0.587	-0.055	-0.348	-0.448	1.587
asks:end	-0.01		0.006	0.004	-0.007	-0.003	-0.004	-0.04	-0.004	-0.011	0.032	-0.005
asks:equal	0.097			-0.014	0.007	-0.028	-0.005	-0.014	-0.024	-0.007	0.022	-0.003
asks:error	0.025			0.001	-0.001	-0.017	-0.008
asks:even	-0.057		-0.008	0.002	-0.003	-0.026	0.032	0.101	0.081	-0.076	0.005	-0.093
asks:example	0.008		-0.005	-0.008	0.007	0.03	-0.012	-0.212	-0.069	0.31	-0.155	0.009
asks:explain	0.115			-0.02	-0.008	-0.06	-0.008	-0.002	-0.045	0.083	-0.075	0.03
asks:explain how	0.068				-0.006	-0.027	-0.001	0.061	-0.021	0.039	-0.042	-0.04
asks:explain your	0.009					-0.002	-0.001
asks:far	0.019		-0.009	0.003	0.004	0.004	0.005	-0.037	0.079	0.029	-0.044	-0.014
asks:feel	0.008		0.015	0.005		-0.028	-0.009	-0.031	-0.027	-0.063	0.136	-0.011
asks:fill	0.031		-0.001			-0.003	-0.003
asks:find	-0.055			0.012	-0.006	-0.027	-0.002	-0.046	0.066	0.001	-0.005	-0.014
asks:first	0.123		0.012	-0.009	-0.013	-0.089	-0.017	0.008	-0.03	-0.037	0.035	-0.047
asks:five	-0.034		-0.012	-0.019		0.013	0.01
asks:for	-0.022		-0.037	0.066	-0.012	-0.008		-0.378	-0.092	0.26	0.059	0.114
asks:for #old	-0.011				0.002
asks:for the	-0.13		-0.003		-0.002	-0.033	0.046	0.225	-0.058	-0.223	0.152	-0.131
asks:for you	0.039		-0.018	0.002		-0.021	-0.032	-0.027	-0.002	0.069	-0.025	-0.008
asks:from	-0.054		0.007	-0.013	0.002	0.078	0.008	0.104	-0.152	-0.345	0.275	-0.002
asks:from the	-0.119			0.006	-0.009	0.015	0.006	-0.019	0.004	-0.045	-0.007	0.213
asks:front	0.005		0.002	-0.001		-0.003	-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:front of	0.002		0.002	-0.001		-0.003	-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:function	0.045				-0.006	-0.025	-0.019
asks:get	-0.04		-0.025	0.022	-0.001	0.067	0.002	-0.196	-0.089	-0.072	0.356	-0.035
asks:getting	-0.059		0.028	0.005		0.05	0.052	0.188	-0.026	-0.034	-0.053	-0.065
asks:give	0.066		-0.013	0.006	-0.002	0.074	-0.006	-0.191	-0.082	0.127	0.021	-0.076
asks:go	-0.103		0.017	0.025	-0.009	-0.008	0.05	-0.076	0.01	0.024	0.083	-0.047
asks:going	-0.025		0.005	-0.001	0.007	-0.013	0.001	-0.102	0.017	0.097	-0.045	0.024
asks:going to	0.029		0.006	-0.008		0.003	-0.006	-0.059	0.034	0.024	0.004	-0.013
asks:good	0.023		0.002	0.008	-0.003	-0.007	-0.015	0.042	0.016	-0.112	0.12	-0.067
asks:got	0.026		-0.005	0.022	-0.006	-0.046		-0.158	-0.019	-0.007	0.043	0.108
asks:got #old	0.115				-0.008	-0.134
asks:great	0.04		0.003	0.005	-0.007	0.003	0.018
asks:guess	0.104		0.003			-0.013	-0.006
asks:had	-0.083		0.005	0.009	0.007	0.007	-0.013	-0.066	0.023	-0.097	0.058	0.036
asks:half	-0.012			-0.027	0.026			-0.01	-0.003	-0.022	-0.015	0.071
asks:happen	0.017		-0.007	-0.014	-0.001	-0.004	0.024	-0.323	-0.093	-0.17	0.484	-0.108
asks:happen if	-0.008		0.004	-0.018		0.008	0.028	-0.309	-0.091	-0.139	0.407	-0.101
asks:happens	0.073		-0.008		-0.004	-0.028	-0.013	-0.24	-0.04	-0.124	0.311	-0.099
asks:has	-0.026		0.009	-0.015	0.019	0.034	-0.017	-0.12	-0.135	0.346	-0.016	-0.172
asks:have	-0.197		0.012	0.069	0.011	0.11	0.01	0.112	-0.031	0.114	-0.115	-0.06
asks:have a	-0.105		-0.004	0.019	-0.004	0.088	0.005	-0.066	0.151	0.065	-0.056	-0.061
asks:have to	-0.053		0.006	0.019		0.031	0.007	0.077	0.02	-0.253	0.267	-0.164
asks:have you	0.054		-0.002		-0.006	-0.028	0.015	0.006	-0.026	0.081	-0.089	0.075
asks:he	-0.252		0.002	-0.01	-0.004	0.022	-0.003	-0.24	0.004	0.33	-0.124	-0.084
asks:help	0.011		-0.013	0.004		-0.022	0.036	0.005	-0.009	-0.109	0.156
asks:help you	-0.004		-0.015		-0.001	-0.013	0.026
asks:her	-0.009		0.01		-0.003	-0.004	-0.008	-0.044	-0.031	0.096	0.02	-0.015
asks:here	0.037		-0.026	0.009		-0.002		0.144	-0.021	-0.046	0.017	-0.07
asks:hi	0.055		-0.004		-0.013	-0.001	-0.001
asks:his	-0.11				-0.007	0.023		-0.006	-0.083	-0.023	0.109	0.017
asks:hour	0.062				0.001	-0.009		-0.017	-0.012	-0.04	0.082	-0.013
asks:how	0.154		-0.027	0.017	-0.038	-0.13	-0.013	0.381	-0.154	0.072	-0.142	0.243
asks:how can	-0.051			0.018		-0.003	-0.001	-0.08	-0.082	0.289	-0.01	-0.055
asks:how did	0.057		-0.021	-0.022	-0.004	0.032	-0.004
asks:how do	-0.045		-0.014	-0.003	-0.004	0.003	-0.007	0.289	0.059	-0.029	-0.01	-0.223
asks:how does	-0.007		-0.003		-0.004	0.011	-0.003	-0.036	-0.046	-0.149	0.35	-0.156
asks:how is	0.019		-0.005	0.007	-0.003	-0.018	-0.001	0.075	-0.006	-0.181	-0.014	-0.199
asks:how long	0.032		0.035			-0.028	0.012	-0.018	-0.009	0.067	-0.016	-0.023
asks:how many	-0.05		0.019	0.022	-0.004	-0.049	-0.007	-0.067	-0.149	0.518	-0.331	-0.292
asks:how much	0.09		0.005	0.01	-0.004	-0.059	-0.002	0.035	-0.083	-0.199	0.218	0.179
asks:how to	-0.003		-0.002	-0.017	-0.003		0.013	-0.071	0.077	0.006	-0.05	0.09
asks:how would	0.037		-0.012	0.003	-0.003	-0.023	-0.006	0.053	-0.024	-0.041	0.035	-0.04
asks:how you	0.006		-0.015	0.01	-0.01	-0.048	0.003
asks:i	-0.15		0.033	0.017	0.035	0.144	0.042	0.047	0.154	-0.031	-0.114	-0.074
asks:i can	0.028		0.007		-0.005	-0.019	0.016
asks:i have	-0.033		0.002	0.017		0.028	-0.004
asks:i think	-0.105			0.017	0.032	-0.002	-0.003
asks:i'm	0.092		-0.004	-0.038	-0.001	0.044	-0.019
asks:i'm wondering	0.001		-0.011			0.06	-0.016
asks:if	-0.03		0.054	0.005	0.025	0.022	0.043	-0.341	-0.417	-0.502	1.09	-0.708
asks:if he	0.02			0.001		-0.014		-0.02	-0.012	0.088	-0.031	-0.013
asks:if i	0.04		0.019	-0.011		0.008	0.007	-0.01	-0.016	-0.013	0.027	-0.011
asks:if the	-0.011		-0.007		-0.003	0.04	0.015	-0.222	0.002	-0.05	0.217	-0.188
asks:if there	-0.008		-0.002		-0.001	0.003	-0.003	-0.057	-0.015	-0.031	0.1	-0.043
asks:if we	0.043		0.016	0.01	-0.01	-0.025	-0.001	0.02	0.005	-0.049	-0.01	-0.079
asks:if you	-0.062		0.012	0.009	0.002	-0.005	0.048	0.229	-0.1	-0.101	0.026	-0.069
asks:in	0.173		-0.029	-0.005	-0.013	-0.184		-0.02	-0.314	0.328	-0.013	0.057
asks:in a	0.023		0.011	0.008	-0.001	-0.066	0.003	-0.103	-0.027	-0.058	0.201	-0.051
asks:in front	0.005		0.002	-0.001		-0.003	-0.002	-0.017	-0.003	0.046	-0.027	-0.022
asks:in the	0.135		-0.01	0.007	-0.001	-0.087	-0.021	0.092	-0.179	-0.019	-0.001	0.129
asks:in total	-0.04			0.002	-0.002
asks:in your	0.125		-0.005	-0.018	-0.003	-0.025	-0.033	0.068	0.035	0.132	-0.142	-0.053
asks:information	-0.059		-0.019	-0.012	-0.004	0.008	-0.006
asks:instead	0.02		-0.007	-0.02	-0.008	-0.005	0.021	-0.045	-0.047	-0.004	0.149	-0.039
asks:instead of	0.027		-0.007	-0.025	-0.005	-0.005	0.021	-0.017	-0.036	0.003	0.101	-0.03
asks:into	-0.05		0.022	0.02	-0.004	0.047	0.012	-0.059	-0.061	-0.04	0.068	0.015
asks:is	-0.182		-0.01	0.047		0.131	0.014	0.442	0.503	-0.476	-0.156	-0.037
asks:is #new	-0.101			0.004	0.002	0.106	-0.001
asks:is #old	-0.135			0.001	0.03	0.078	-0.002
asks:is a	-0.055		0.012	0.026	0.016	-0.019	-0.007	0.023	0.107	-0.099	-0.057	0.184
asks:is in	0.02		0.003	-0.005		-0.061	0.005	-0.03	-0.011	-0.006	0.045	-0.012
asks:is it	-0.083		-0.027	0.005	-0.004	-0.01	0.035	-0.2	0.277	-0.123	-0.142	0.172
asks:is that	0.014		0.018	-0.019	-0.002	-0.038	0.061	0.4	0.124	0.002	-0.327	-0.271
asks:is the	0.056		-0.011	-0.029	-0.01	0.064	-0.024	0.067	0.109	-0.014	-0.152	-0.032
asks:is there	0.06		-0.016	-0.015	-0.005	-0.014	-0.001	-0.039	0.026	0.007	-0.104	0.376
asks:is this	-0.014		0.011	0.004		0.048	-0.004	0.142	0.016	-0.088	-0.152	0.209
asks:is your	0.018		0.003	0.01		-0.025	-0.006	0.069	-0.047	0.065	-0.109	-0.106
asks:it	0.083		0.009	-0.001	-0.012	0.002	-0.036	-0.145	0.224	-0.139	-0.047	0.156
asks:it is	0.038		0.003	-0.004	-0.001	-0.017	-0.007	0.19	-0.052	0.055	-0.087	-0.048
asks:it's	0.001		0.011	0.004	0.007	-0.013	-0.011
asks:job	0.013		0.018	0.001	-0.007	-0.01	0.007	-0.136	-0.058	0.006	0.026	0.086
asks:just	-0.114		0.026	0.019	0.02	-0.041	0.022	-0.015	0.265	-0.201	-0.095	0.178
asks:kind	0.022		-0.014	0.009	-0.001	-0.065	0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:kind of	0.021		-0.014	0.009	-0.001	-0.065	0.026	0.277	-0.041	-0.065	-0.219	-0.034
asks:know	0.001		0.013	-0.072	-0.003	0.096	0.016	-0.147	-0.031	0.405	-0.247	-0.015
asks:know how	-0.068		0.013	-0.015		-0.021	0.002	-0.079	-0.009	0.07	-0.029	-0.023
asks:know that	0.015		0.005	-0.017	-0.001	0.038	-0.005	0.108	-0.022	0.003	-0.017	-0.016
asks:know the	0.032			-0.005				-0.003	-0.013	0.036	-0.012	-0.001
asks:know what	0.017		-0.002	0.012		-0.017	0.001	-0.032	0.007	-0.023	-0.019	0.034
asks:last	-0.056		0.021	0.028	0.008	-0.008	-0.012	-0.015	-0.008	0.035	-0.023	-0.004
asks:left	-0.035		0.003	0.001	0.006	0.086	-0.003	-0.06	-0.027	0.042	0.019	-0.017
asks:length	-0.149			0.015	-0.003	0.089	-0.003
asks:less	-0.082		0.001	0.003	-0.001	0.03	-0.005	-0.143	0.081	0.064	-0.063	-0.05
asks:let	-0.1		-0.014	-0.007	-0.001	0.108	0.002	-0.005	-0.018	0.032	-0.007	-0.002
asks:let me	-0.127		-0.014	0.008	-0.001	0.108	0.002
asks:let's	0.146		-0.009	0.002	-0.009	-0.015	0.003
asks:life	0.03		0.012			-0.008	-0.018	-0.031	0.153	-0.017	-0.106	0.062
asks:like	-0.012		-0.04	0.009	0.008	-0.037	0.069	-0.041	0.098	-0.167	-0.118	0.345
asks:line	0.026		-0.004	0.006	-0.008	-0.096	-0.029	0.136	-0.018	0.025	-0.07	-0.038
asks:list	0.01		-0.001	0.005	-0.002	-0.009	-0.008	0.024	-0.043	0.059	-0.123	0.121
asks:little	0.01		0.029	-0.016	-0.001	0.043	-0.012	0.101	-0.025	0.015	-0.048	-0.021
asks:little bit	-0.005		0.023	-0.002		0.03	-0.01
asks:long	0.004		0.037	-0.008	0.014	-0.03	0.01	-0.069	-0.043	0.13	-0.028	-0.048
asks:look	0.046		-0.015	0.013	-0.014	-0.049	0.011	-0.026	-0.029	0.004	0.011	-0.009
asks:look at	-0.064		-0.001	0.015	-0.009	-0.033	0.007
asks:looking	-0.042		0.008	0.007	-0.002	0.041	-0.004	0.04	-0.003	-0.014	-0.026	-0.005
asks:looks	-0.032		0.009	0.018	0.005	-0.005	-0.001
asks:looks like	-0.032			0.018	0.005
asks:made	0.087		-0.019	-0.029	0.003	-0.012	-0.007	0.12	0.02	0.014	-0.02	-0.105
asks:make	-0.044		-0.018	0.032	0.004	-0.005	-0.02	-0.132	0.169	0.109	0.036	-0.21
asks:makes	0.062		0.001		-0.001	-0.031	-0.006	-0.062	-0.031	0.327	-0.198	-0.108
asks:many	-0.073		0.016	0.022	-0.004	-0.003	-0.013	-0.067	-0.149	0.518	-0.331	-0.292
asks:maybe	-0.102		0.019	0.006		-0.034	0.049	0.096	-0.014	-0.022	-0.03	-0.01
asks:me	-0.037		-0.05	-0.033	0.018	0.132	-0.034	-0.052	0.043	0.035	-0.037	-0.032
asks:me how	-0.026		-0.011	0.002	-0.004	0.006	-0.003
asks:me know	-0.111				-0.001	0.093	0.005
asks:me through	-0.017				-0.001	-0.004	-0.003
asks:me what	-0.004		-0.003	0.016	-0.003	0.021	-0.009
asks:mean	0.082		-0.012	-0.059	0.008	-0.004	-0.006	0.468	-0.043	-0.311	-0.268	-0.084
asks:means	0.045		0.003	-0.022	0.009	-0.031	-0.004	-0.037	0.005	-0.01	0.01	-0.02
asks:might	0.002		0.006	0.001	0.006	0.014	-0.015	-0.017	0.01	-0.041	-0.017	0.07
asks:might be	-0.066		-0.004	0.008	0.014	0.02	0.01	-0.001	0.013	-0.022	-0.002	-0.001
asks:minutes	0.1				-0.005	-0.003		-0.026	-0.005	-0.031	0.003	0.065
asks:mistake	0.061			0.001	-0.018
asks:money	0.045		0.003	0.003	-0.001	-0.007	-0.006	-0.061	0.02	-0.097	0.072	-0.082
asks:more	0.076		0.026	-0.034	0.004	0.056	-0.01	-0.071	0.02	0.018	0.014	-0.169
asks:much	0.101		-0.003	0.01	-0.004	-0.056	-0.009	-0.049	-0.139	-0.037	0.261	0.113
asks:much did	0.041				-0.001
asks:multiply	0.008			0.012	0.002	0.015
asks:my	-0.026		0.016	0.007	0.001	-0.009	0.003	-0.032	0.054	-0.01	-0.007	-0.029
asks:need	-0.159		0.011	0.032	0.013	0.035	-0.012	-0.025	0.061	0.039	-0.079	0.055
asks:need to	-0.174		0.009	0.03	0.013	0.039	-0.009	0.012	0.069	0.05	-0.064	-0.035
asks:new	0.007		0.007	0.003	-0.004	0.012	-0.009	-0.073	0.048	0.001	0.029	-0.001
asks:next	-0.054		0.005	0.018	0.013	-0.014	0.039	-0.004	-0.002	-0.002	0.005	-0.005
asks:no	-0.132		0.006	-0.001	-0.002	0.067	-0.01	0.1	-0.11	0.026	-0.061	0.021
asks:not	0.037		-0.004	-0.011	-0.009	-0.068	-0.011	-0.049	0.368	0.007	-0.133	0.072
asks:now	0.068		-0.02	-0.011	-0.002	0.014	0.013	-0.037	-0.047	0.085	0.013	-0.043
asks:number	0.01		0.016	0.002	-0.001	-0.054	0.036	-0.065		0.111	-0.002	-0.036
asks:number of	0.066				0.008	-0.001	-0.001	-0.013	0.004	-0.011	0.014	-0.031
asks:numbers	-0.046			0.005	-0.01	0.015	-0.002	-0.015	-0.002	-0.012	-0.032	0.036
asks:of	0.044		0.036	-0.06	0.044	0.169	0.007	0.187	-0.147	0.082	0.032	0.051
asks:of #old	0.04			0.015	-0.005	0.03	-0.002
asks:of a	-0.008		-0.008	0.011	-0.007	-0.021	0.018	0.017	0.045	0.048	-0.083	-0.073
asks:of the	-0.018		0.004	-0.009	0.007	0.035	-0.014	0.051	-0.003	0.07	-0.036	-0.039
asks:of your	0.04		-0.002	-0.007	0.007	0.008	-0.015	0.154	-0.067	0.087	-0.095	-0.023
asks:ok	-0.005					0.098	-0.001	-0.006	0.004	-0.001	-0.011	-0.011
asks:okay	-0.017		0.008	-0.021	-0.001	0.046	-0.025	-0.004	-0.017	0.032	-0.012
asks:on	0.157		-0.013	-0.013	-0.017	-0.118	-0.036	0.029	0.19	0.317	-0.299	-0.227
asks:on the	0.058		-0.02	-0.013	-0.005	-0.02	-0.024	-0.212	0.132	0.219	-0.203	-0.036
asks:one	-0.185		0.016	0.087	0.004	0.043	0.007	-0.037	-0.032	0.162	0.084	-0.289
asks:only	0.085			-0.024	0.014	-0.004	-0.003	0.034	-0.086	0.032	0.015	-0.103
asks:or	0.026		-0.02	-0.042	-0.013	0.015	0.072	0.182	0.022	-0.071	-0.313	0.232
asks:order	0.021		-0.004	0.015	-0.001	-0.012	-0.007	-0.019	-0.051	-0.022	0.074	-0.017
asks:other	-0.03		-0.033	0.009	0.027	-0.018	-0.017	-0.562	-0.153	-0.213	-0.342	1.689
asks:our	-0.106		0.005	0.068		0.024	-0.011	0.081	-0.046	-0.037	0.025	-0.089
asks:out	0.009		0.017	0.004	-0.005	-0.101	0.022	-0.102	0.092	-0.006	-0.026	-0.118
asks:output	0.026				-0.005	-0.012	-0.01
asks:over	0.095		0.004	-0.003	-0.005	-0.081		-0.163	-0.05	0.026	0.176	-0.013
asks:part	-0.004		0.014		-0.002	-0.019	-0.007	0.178	0.12	-0.1	-0.105	-0.057
asks:people	-0.029		0.018	-0.025	0.007	0.03	-0.01	-0.435	0.26	0.041	0.093	-0.223
asks:per	0.069		-0.006		-0.009		-0.001	-0.012	0.079	-0.006	-0.038	-0.005
asks:person	0.012			-0.01	-0.001			-0.072	0.168	-0.144	0.027	0.106
asks:place	-0.12		-0.001	0.012	-0.004	0.038		-0.049	0.017	0.045	-0.022	-0.038
asks:please	-0.001		0.006	0.007	-0.001	-0.033	-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:point	-0.064		0.015	-0.004	-0.002	-0.007	-0.009	0.015	-0.014	-0.006	-0.126	-0.023
asks:problem	0.032		0.001	-0.029	-0.012	-0.062	-0.01	0.024	-0.06	0.003	-0.019	0.087
asks:problems	-0.016		0.008	0.011	-0.003	-0.01	-0.008	-0.037	0.021	-0.044	-0.068	0.104
asks:put	-0.074		-0.02	0.027	-0.001	-0.034	0.025	-0.051	-0.043	0.077	0.06	-0.06
asks:question	-0.043		-0.001	-0.008	0.01	-0.034	-0.002
asks:read	0.003		0.004	0.012	-0.002	0.001	-0.006	-0.073	-0.011	-0.056	0.051	0.097
asks:really	-0.09		0.007	0.012	-0.004	0.004	-0.009	0.121	-0.09	-0.11	0.077	-0.101
asks:red	0.008					-0.005
asks:remember	-0.04		0.013	0.015	0.007	0.042	-0.001
asks:remember the	0.03			0.009	-0.001
asks:right	-0.163		-0.002		0.032	0.036	-0.009	-0.023	0.027	0.073	-0.133	0.026
asks:run	0.039			0.001	-0.002	-0.012	-0.009	-0.005	0.004	0.015	-0.019	-0.003
asks:s	-0.103			0.042	0.016		-0.001	-0.031	-0.012	-0.029	0.07	-0.04
asks:said	0.003		0.005	-0.012	0.012	-0.009	-0.005	0.012	-0.014	-0.001	-0.013	-0.012
asks:same	-0.002		-0.01	0.003	-0.005	-0.017	-0.011	0.17	-0.038	-0.093	-0.085	0.219
asks:say	-0.176		0.011	0.002		-0.042	-0.008	0.124	-0.059	0.093	-0.122	-0.05
asks:saying	-0.019		0.019	0.007		-0.013	0.001	-0.278	-0.603	-0.029	0.817	-0.167
asks:second	0.026		0.012	0.008	-0.001	-0.014	-0.013	0.089	0.036	-0.062	-0.069	-0.009
asks:see	-0.123		0.006	0.012	-0.005	0.023	0.024	-0.055	-0.07	0.052	0.01	0.15
asks:sentence	0.003			0.003		-0.001	-0.001
asks:she	-0.023		-0.015	0.024	-0.006	0.019	-0.01	0.098	-0.032	-0.057	0.023	-0.031
asks:should	0.055		-0.014	-0.017	-0.011	-0.002	-0.013	-0.115	-0.062	-0.127	0.404	-0.261
asks:should be	-0.004			0.004	-0.007	-0.006	-0.004	0.084	-0.05	0.051	-0.002	-0.09
asks:show	0.142		0.004	-0.028	-0.003	0.005	-0.003	0.123	-0.023	0.099	-0.111	-0.054
asks:show me	0.052			-0.017	-0.003	-0.012	-0.001
asks:small	-0.037				0.015			-0.015	-0.028	0.072	-0.055	-0.014
asks:so	0.045		-0.036	-0.032	0.039	-0.071	-0.031	0.229	0.255	-0.175	-0.3	-0.049
asks:so how			-0.025	-0.009	-0.002	0.001	-0.001	-0.012	0.067	-0.025	-0.052	-0.03
asks:so if	-0.025		0.009	-0.007	-0.005	0.043
asks:so what	0.08		-0.018	-0.017	-0.001	-0.034	-0.001	0.101	0.016	-0.093	-0.01	-0.049
asks:so you	-0.064		0.011			-0.006	-0.011	-0.064	0.005	-0.031	0.03	0.079
asks:solution	0.046				-0.002	-0.003	-0.002	-0.059	-0.039	0.073	-0.03	0.112
asks:some	0.02		0.029	-0.016	-0.002	-0.051	0.043	-0.165	-0.063	0.041	0.076	0.041
asks:someone	0.009		-0.001	-0.011		-0.006	0.003	-0.041	0.034	0.052	0.081	-0.082
asks:something	0.059		0.029	-0.029		-0.065	0.045	0.207	-0.079	-0.01	-0.016	-0.136
asks:sort	-0.019		0.023	0.012		0.019	0.005	0.082	0.025	-0.042	-0.058	-0.024
asks:sort of	-0.024		0.013	0.012		0.021	0.007	0.082	0.025	-0.042	-0.058	-0.024
asks:start	0.091			-0.024	-0.006	0.005	0.003	-0.085	-0.015	0.168	-0.093	0.09
asks:step	0.158		-0.001	-0.01	0.004	-0.014	-0.001
asks:steps	0.025		-0.009	0.003	-0.013	-0.01	0.034
asks:still	-0.011		0.008		0.02	-0.011	0.035	-0.028	-0.028	-0.025	0.081	-0.016
asks:student	0.117			-0.091	-0.013
asks:sure	0.015		0.017	0.034	0.003	-0.035	-0.009	-0.037	-0.016	0.07	-0.016	-0.013
asks:table	0.036		-0.001			-0.005	0.006
asks:take	0.125		0.009	-0.003	-0.021	0.026	0.044	-0.019	0.124	-0.005	-0.009	-0.075
asks:take a	0.085		0.01	0.009	-0.007	-0.019	-0.002	-0.013	0.065	-0.012	-0.018	-0.009
asks:talk	0.043		0.016	-0.023		-0.01	0.014	-0.018	0.044	0.01		-0.019
asks:talk me	0.012
asks:talking	0.077		-0.009	-0.031		-0.022	-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:talking about	0.059		-0.003	-0.022		-0.006	-0.005	0.288	-0.032	-0.051	-0.147	-0.122
asks:tell	0.009		-0.021	-0.007	0.007	0.144	-0.04	-0.006	-0.014	0.022	-0.004	-0.001
asks:tell me	-0.013		-0.008	0.009	0.007	0.027	-0.032
asks:test	0.04			0.005	-0.004	-0.022	-0.019	0.015	0.061	-0.017	-0.038	-0.032
asks:than	-0.026		-0.003	-0.009	0.013	-0.005	-0.012	0.259	-0.393	-0.027	0.43	0.013
asks:that	-0.12		0.021	-0.045	0.046	0.192	0.04	-0.228	0.53	-0.016	-0.159	-0.245
asks:that is	0.024		0.003	-0.006	-0.001	-0.008	-0.004	0.023	-0.055	-0.069	0.096	-0.045
asks:that the	0.045		0.007	-0.001	0.007	-0.009	-0.006	-0.279	0.295	-0.114	0.057	-0.244
asks:that you	0.036		-0.004	-0.014	-0.009	-0.025	0.004	-0.048	0.138	-0.132	-0.05	0.204
asks:that's	0.009		0.018	0.012	0.009	-0.006	-0.013
asks:the	0.006		-0.081	0.025	-0.049	-0.038	-0.055	-0.163	0.203	-0.178	0.061	0.106
asks:the #old	-0.096			0.03	0.023	0.043
asks:the answer	-0.018			-0.006	0.009	0.02	-0.001
asks:the correct	0.025			0.001	0.002	-0.016	-0.005	-0.005	0.002	-0.001	-0.008	-0.001
asks:the cost	0.013				0.004		-0.001	-0.025	-0.009	-0.008	0.041	-0.004
asks:the difference	-0.017				0.008			0.143	0.011	-0.038	-0.15	-0.133
asks:the first	0.108		0.007	0.02	-0.003	-0.077	-0.019	-0.014	-0.024	-0.008	0.026	-0.023
asks:the last	-0.04		0.007	0.014	0.008	-0.001	-0.006	-0.015	-0.008	0.035	-0.023	-0.004
asks:the next	-0.037		-0.01	0.003	0.014	-0.017	0.025	-0.004	-0.002	-0.002	0.005	-0.005
asks:the number	0.047		0.005	0.008	-0.007	-0.032	-0.002	-0.003	-0.007	-0.008	0.021	-0.026
asks:the other	-0.066		-0.006	0.011	0.012	0.011	-0.005	-0.087	0.059	0.094	-0.019	-0.147
asks:the problem	0.002		-0.001	-0.017	-0.004	-0.042	-0.006	0.064	-0.005	-0.013	-0.018	-0.021
asks:the question	-0.037		-0.007	-0.004	0.005	-0.022	-0.001
asks:the same	-0.02		-0.002	0.003	-0.005	-0.016	-0.01	0.201	-0.052	-0.076	-0.114	0.234
asks:the total	-0.026			0.003	-0.018			-0.003	-0.013	0.032	-0.012	-0.004
asks:the value	0.048				-0.002	-0.062	-0.013	-0.032	0.002	-0.009	0.012	-0.006
asks:the word	0.055			0.004
asks:their	-0.051		0.002	-0.001	-0.005	-0.002	-0.002	-0.046	-0.091	-0.025	0.066	-0.174
asks:them	0.03		0.033	0.002	-0.001	0.005	-0.012	-0.107	-0.014	-0.03	0.14	-0.093
asks:then	0.003		0.008	0.019	0.002	0.006	0.051	0.014	-0.046	0.046	-0.051	-0.09
asks:there	0.083		0.025	-0.049	0.011	-0.105	0.086	-0.155	0.069	0.053	-0.085	0.356
asks:there anything	0.031		-0.027	0.002	-0.001	-0.01	0.008
asks:there are	0.062			-0.024	-0.003	-0.024	-0.001	-0.052	0.161	-0.007	-0.08	-0.072
asks:there's	0.063		0.008	-0.039	-0.007	0.023	-0.008
asks:these	-0.032		-0.008	-0.001	0.016	0.042	-0.006	0.184	0.115	-0.081	-0.004	-0.154
asks:they	0.055		0.005	-0.024	0.033	-0.022	-0.002	0.039	0.011	-0.223	0.119	0.025
asks:thing	-0.076		0.004	0.018	-0.001	0.018	0.006	0.02	-0.02	0.028	0.034	-0.099
asks:things	0.054		-0.041	-0.006		-0.046	-0.014	-0.034	-0.024	-0.085	0.117	0.038
asks:think	-0.07		0.003	-0.028	0.007	0.021	0.052	-0.042	-0.469	0.458	0.057	0.009
asks:think about	-0.026		-0.002	-0.005	-0.027	-0.021	0.008
asks:think the	-0.032		-0.001	0.008	-0.002	0.056	-0.009	-0.054	-0.071	0.151	-0.063	-0.021
asks:think you	-0.004		0.005	-0.009	0.006		0.042	-0.006	-0.001	-0.012	0.008	-0.003
asks:thinking	0.007		0.028	-0.025	0.008	0.024	0.016	0.008	0.111	-0.032	0.023	-0.066
asks:this	-0.154		0.036	-0.028	0.017	0.103	-0.003	0.127	0.102	-0.012	-0.217	-0.129
asks:those	0.053		0.05	-0.017	-0.006	0.002	0.021	0.014	-0.154	0.109	0.138	-0.088
asks:three	0.034		0.002	-0.054	0.01	0.025	-0.002
asks:through	-0.055		-0.009	0.009	-0.009	-0.012	0.043	-0.035	-0.006	0.106	-0.002	-0.062
asks:through your	-0.031		-0.004			0.012	-0.005
asks:time	-0.107		0.041	0.021	-0.004	-0.023	0.009	0.075	-0.087	-0.037	0.032	-0.044
asks:times	-0.021		0.024	0.007	-0.014	0.021	0.01	-0.051	-0.034	0.117	0.024	-0.025
asks:to	0.044		-0.004	0.014	0.002	-0.062	0.052	0.082	0.044	-0.059	0.197	-0.327
asks:to be	0.075		-0.027	-0.011	-0.002	-0.001	-0.01	-0.09	-0.117	0.104	0.061	-0.005
asks:to do	-0.06		-0.005	0.066	-0.001	-0.032	0.01	0.135	-0.039	-0.067	-0.193	0.129
asks:to find	-0.079		0.002	0.006	-0.004	-0.005	-0.004
asks:to get	0.015			0.006	-0.003	0.015	-0.009	0.026	-0.03	0.042	-0.013	-0.022
asks:to make	-0.028		-0.008	0.025	-0.001	-0.012	-0.003	-0.091	0.153	0.017	-0.04	-0.053
asks:to me	0.012		-0.012	-0.014		-0.03	-0.012
asks:to say	-0.02		0.013	0.005		-0.001	-0.006	-0.01	-0.026	0.046	-0.013	-0.004
asks:to the	0.036			0.003	-0.01	-0.031	0.011		-0.144	0.066	0.158	-0.127
asks:to you	0.01		-0.027			-0.021	-0.015	0.06	-0.031	-0.082	0.004	0.153
asks:today	-0.03		0.009	0.005		0.017	0.027	-0.016	-0.003	-0.002	0.012	-0.003
asks:together	-0.061		-0.001	0.018	0.017	0.049	-0.008	-0.009	0.017	-0.002	-0.02	-0.01
asks:total	0.02			0.009	-0.027	-0.01		-0.02	0.005	0.03	-0.027	-0.009
asks:tree	0.026							-0.001	-0.003	-0.01	0.007	-0.004
asks:try	-0.111		0.003	0.013	0.002	0.038	-0.012	-0.039	-0.011	0.094	-0.019	-0.003
asks:try again	-0.09				-0.008	-0.005
asks:try to	-0.025		-0.005	0.015	0.012	0.042	-0.006	-0.039	-0.011	0.094	-0.019	-0.003
asks:two	-0.011		0.023	0.01	0.005	-0.065	0.001	0.005	0.02	0.027	0.065	-0.08
asks:uh	-0.007		0.009	-0.008		0.059	-0.028
asks:understand	0.017		-0.013	-0.015	0.021	0.015	-0.003	-0.087	-0.045	-0.047	0.158	0.068
asks:up	0.011		0.023	-0.034	-0.002	0.001	0.037	-0.025	0.025	0.003	0.025	-0.042
asks:us	0.098		-0.001	-0.02	-0.003	-0.015	-0.004	-0.045	0.086	-0.043	0.016	0.02
asks:use	-0.034		-0.025	0.02	-0.005	-0.007	0.003	-0.003	0.097	-0.026	-0.049	-0.069
asks:used	0.025		0.011	0.007	-0.004	-0.011	-0.005	-0.091	-0.001	0.092	0.053	-0.057
asks:using	-0.08		-0.003	0.002	-0.003	-0.011	0.018	0.19	-0.036	-0.048	-0.069	-0.052
asks:value	-0.036			0.006	-0.008	-0.022	-0.021	0.056	-0.024	-0.051	0.03	-0.054
asks:value of	0.027				-0.004	-0.049	-0.009	-0.032	0.002	-0.009	0.012	-0.006
asks:variable	0.025			0.004	-0.002	-0.021	-0.013	-0.023	-0.006	-0.01	-0.023	0.053
asks:walk	-0.046			0.012	-0.002	-0.004	-0.003	-0.001	0.005	-0.036	-0.002
asks:walk me	-0.035				-0.001	-0.004	-0.003
asks:want	-0.108		0.005	0.034	0.007	-0.029	0.044	-0.054	0.108	-0.077	-0.038	0.037
asks:want to	-0.046		-0.006	0.017	0.007	-0.019	0.023	-0.021	0.003	0.05	-0.072	-0.03
asks:was	0.046		0.029	-0.02	-0.006	-0.059	0.004	0.11	-0.001	0.112	-0.077	-0.136
asks:way	0.047		-0.014	-0.043	0.025	0.007	-0.011	-0.027	-0.083	0.19	-0.017	-0.167
asks:we	-0.086		0.047	0.051	-0.017	0.132	0.025	-0.07	0.229	0.003	-0.24	-0.016
asks:we have	0.011		-0.009	-0.01		0.018	0.007	0.015	-0.014	-0.005	0.03	-0.028
asks:we know	0.014		0.009	0.005	-0.002	0.007	0.003	-0.037	-0.002	0.074	-0.022	-0.022
asks:we need	0.062		0.013	0.011	-0.017	0.039	-0.001
asks:we're	0.083		-0.002	-0.04	-0.001	0.028	-0.009
asks:week	-0.085		0.018	0.009	0.006	-0.02	0.004	-0.004	-0.002	-0.002	0.005	-0.005
asks:weeks	-0.009		0.01		0.008	-0.011	-0.002
asks:weight	-0.041		-0.025		-0.007	-0.011	-0.007	-0.009	-0.055	-0.056	0.084	-0.029
asks:well	-0.097		0.022	0.026	0.005	0.047	0.027	-0.148	0.105	0.076	-0.003	0.12
asks:were	0.038		0.018	-0.019		0.019	0.009	-0.125	0.082	0.334	-0.131	-0.202
asks:what	0.129		-0.06	-0.019	-0.048	-0.017	0.011	-0.016	-0.15	-0.64	0.352	0.08
asks:what about	-0.046		0.01	0.018	-0.001	-0.003	0.006	-0.125	0.2	-0.143	-0.274	0.626
asks:what are	-0.092		-0.003	-0.004		0.116	-0.001	0.154	-0.059	-0.15	0.107	-0.001
asks:what did	0.018		0.026	0.004		-0.005	-0.006	0.004	-0.005	-0.034	-0.028	0.067
asks:what do	0.064		-0.028	-0.022	-0.006	-0.02	-0.03	0.02	0.037	-0.285	0.105	-0.038
asks:what does	0.111		-0.013	-0.036	-0.002	-0.02	-0.012	0.313	-0.03	-0.039	-0.205	-0.092
asks:what else	0.104		-0.009	-0.079		0.041	-0.004	-0.305	-0.054	-0.192	-0.262	0.748
asks:what happens	0.069		-0.002		-0.004	-0.04	-0.011	-0.24	-0.04	-0.124	0.311	-0.099
asks:what if	0.006		0.004	-0.003	-0.003	0.036	-0.002	-0.402	-0.299	-0.38	0.861	-0.525
asks:what is	0.06		-0.012	-0.012	-0.012	-0.008	0.018	0.078	0.103	0.024	-0.022	-0.302
asks:what makes	0.041		-0.005		-0.001	-0.022	-0.002	-0.178	0.013	0.424	-0.15	-0.3
asks:what the	0.074		-0.006	0.002	-0.004	-0.036	-0.007	-0.029	-0.003	0.105	-0.024	-0.017
asks:what would	-0.111		-0.036	-0.008	-0.002	0.067	0.025	0.018	0.07	-0.065	0.032	-0.073
asks:what you	-0.001		0.007	-0.039	-0.003	-0.03	-0.009	0.208	-0.042	-0.071	-0.03	-0.042
asks:what's	-0.048		-0.015	0.033	-0.002	0.05	0.017
asks:what's the	-0.051		0.002	0.047		-0.028	0.006
asks:when			0.022	-0.004	0.003	0.07	-0.004	-0.235	-0.132	0.111	0.419	-0.208
asks:when you	0.023		0.004	0.001	0.008	0.061	-0.021	0.121	-0.015	-0.086	0.005	-0.018
asks:where	0.058		-0.045	-0.032	0.006	0.017	-0.026	-0.065	-0.074	0.223	-0.038	-0.032
asks:where do	0.028		-0.005	0.008	-0.002	-0.019	-0.005	0.169	0.035	-0.068	-0.052	-0.033
asks:where you	0.035		-0.035	0.004	-0.002	0.026	0.007	-0.044	-0.011	-0.024	0.073	-0.006
asks:which	-0.187		0.005	0.006	0.019	0.138	-0.022	0.267	-0.056	-0.153	-0.172	0.197
asks:which is	-0.136		0.003	0.028	0.013	0.023	-0.006
asks:who	-0.018		-0.018	0.003		-0.025	0.006	-0.088	0.019	0.129	-0.186	0.449
asks:whole	0.04		0.002	-0.019		-0.014	0.011
asks:why	-0.007		-0.013	-0.032	-0.005	0.047	0.008	-0.384	0.19	0.606	-0.433	-0.536
asks:why are	0.099		-0.006	-0.025		-0.003	-0.002	-0.083	0.047	0.222	-0.165	-0.052
asks:why did	0.009		-0.008	-0.012		-0.007	-0.002
asks:why do	-0.028		-0.011	0.006		-0.004	0.02	-0.168	-0.29	0.362	-0.246	-0.156
asks:why would	0.016		-0.001	-0.007		-0.004	-0.004	0.126	-0.105	-0.053	-0.004	-0.048
asks:why you	-0.049		0.003	-0.006		0.087	0.005	-0.032	-0.005	0.006	-0.016	-0.011
asks:will	0.02		0.013	0.013	-0.009	0.006	0.017	-0.241	0.221	-0.191	0.13	-0.283
asks:with	0.107		0.032	-0.073	-0.003	-0.091	0.014	0.168	-0.119	0.025	-0.049	-0.134
asks:with the	0.035		-0.01	-0.008	-0.003	-0.019	0.006	-0.094	-0.017	0.136	-0.044	-0.02
asks:wondering	-0.034		0.003			0.062	0.011
asks:word	0.064			0.015		-0.001	-0.001
asks:word for	0.053			0.005
asks:words	0.031			-0.014		-0.002	-0.001
asks:work	0.09		0.003	-0.021	0.024	-0.037	0.007	0.013	0.238	-0.187	0.07	-0.101
asks:working	-0.02		0.01	-0.009	-0.001	-0.034	-0.006	-0.03	0.098	-0.029	-0.031	-0.016
asks:would	-0.032		-0.024	-0.03	0.012	0.045	0.048	-0.134	0.092	-0.196	0.207	-0.089
asks:would be	-0.104		0.024	-0.011	0.022	0.112	0.031	0.146	-0.047	-0.087	-0.018	0.033
asks:would it	0.028		-0.012	0.006		-0.007	-0.014	-0.038	0.069	-0.033	-0.056	0.086
asks:would that	-0.042		-0.012	0.004		0.011	0.023	-0.028	-0.039	0.036	0.069	-0.006
asks:would you	0.091		-0.026	-0.016	-0.003	-0.05	0.029	0.069	0.061	-0.238	-0.081	0.104
asks:wrong	0.004			-0.001	-0.004	-0.002	-0.003	-0.082	-0.019	0.048	0.046	-0.019
asks:x	-0.04			0.014	-0.003	0.041	-0.007	-0.019	-0.003	-0.016	0.003	-0.012
asks:yeah	0.045		0.017	0.015		-0.039	-0.036
asks:years	-0.034		0.003		-0.004	0.024	-0.009	-0.035	-0.03	0.008	0.044	-0.024
asks:yellow	-0.029			0.008		-0.003
asks:yes	0.065		-0.008	-0.02		-0.009	-0.002
asks:you	0.243		-0.049	-0.159	0.008	-0.124	0.01	0.079	-0.085	0.146	-0.306	-0.306
asks:you are	-0.04		-0.001	0.007	0.006	-0.026	-0.012	-0.068	0.086	-0.004	-0.033	-0.06
asks:you assume	0.003							-0.218	0.652	-0.466	-0.164	-0.102
asks:you be	0.06		-0.022	-0.004	-0.001	-0.045	-0.007	-0.012	-0.015	0.074	-0.022	-0.004
asks:you can	0.038		-0.022	-0.035	-0.001	0.045	-0.016	0.127	-0.038	-0.094	0.086	-0.077
asks:you could	-0.004		0.008	0.003	-0.001	0.012	0.05	-0.04	0.007	-0.018	-0.019	0.069
asks:you do	-0.038		0.003	0.007		0.02	-0.006	0.036	-0.008	-0.036	0.026	-0.014
asks:you don't	-0.012		-0.002	-0.005		-0.024
asks:you explain	0.055			-0.006	-0.008	-0.049	-0.006	-0.123	-0.041	0.127	-0.061	0.043
asks:you feel	0.006		0.016			-0.02	-0.021	-0.009	-0.024	-0.037	0.143	-0.055
asks:you get	-0.021		-0.02	-0.003	0.002	0.022	-0.01	-0.025	-0.009	-0.008	0.041	-0.004
asks:you give	0.014		0.005	0.004	-0.001	0.08	-0.002	-0.109	-0.044	0.112	-0.082	-0.037
asks:you got	0.042		-0.007	-0.005	-0.005	-0.016	-0.006	-0.046	-0.012	-0.046	0.118	-0.006
asks:you have	-0.152		0.006	0.059	0.003	0.029	-0.007	-0.181	0.109	0.231	-0.065	0.023
asks:you know	0.057		0.01	-0.038	-0.001	-0.021	0.01	-0.062	-0.109	0.344	-0.192	0.024
asks:you mean	0.021		-0.012	-0.011		-0.016	0.004	0.32	-0.047	-0.217	-0.176	-0.161
asks:you need	-0.078		-0.003	0.003	-0.002		-0.008	0.004	0.089	-0.023	-0.062	0.057
asks:you please	0.034					-0.01	-0.001	0.121	-0.004	-0.044	-0.014	-0.013
asks:you put	-0.007		-0.026	0.006		-0.012	0.009
asks:you remember	0.018		0.011	0.011	-0.001	-0.016
asks:you say	-0.029		0.011	-0.001		-0.015	-0.006	0.083	-0.017	0.053	-0.071	-0.03
asks:you see	-0.068		0.002	0.008	-0.002	0.085	-0.014	-0.052	-0.011	0.052	0.033	-0.027
asks:you sure	-0.004			0.03	-0.003	-0.01	-0.004
asks:you take	0.085		-0.003	0.004	-0.003	-0.032	0.026	-0.032	-0.005	-0.014	0.03	-0.012
asks:you tell	-0.031			-0.001	0.008	0.056	-0.018
asks:you think	-0.009		-0.021	-0.026	-0.011	0.003	0.051	-0.039	-0.472	0.438	-0.025	0.072
asks:you to	-0.089		-0.005	0.027		0.047	0.025	-0.049	0.018	0.123	-0.066	-0.02
asks:you try	-0.033		-0.001		0.001	-0.081	-0.004
asks:you use	0.036		0.004		-0.001	0.009	-0.006	-0.005	-0.005	0.008	-0.003	-0.004
asks:you walk	-0.035				-0.001	-0.004	-0.003
asks:you want	-0.004		-0.006	0.005		-0.009	0.036	0.023	0.091	-0.137	0.02	0.058
asks:you were	-0.005		-0.005	-0.023	0.003	-0.011	0.021	-0.047	0.051	-0.036	0.02	-0.017
asks:you're	-0.047		-0.007	-0.016	0.012	0.039	0.013
asks:you've	0.065		0.012		-0.008	-0.041	-0.01
asks:your	0.041		-0.008	-0.032	0.011	-0.026	-0.009	-0.058	0.174	0.204	-0.06	-0.319
asks:your answer	-0.044			0.005		-0.024	-0.001
asks:your solution	0.026				-0.002	-0.001	-0.002
opens:#new	-0.038		0.005	0.023	0.001	-0.06	-0.001
opens:#old	-0.026			0.016	-0.022	0.102
opens:a	-0.1		-0.011	0.004	0.055	0.168	0.015
opens:all	-0.077		-0.01	0.027		0.064	0.017
opens:almost	-0.039				-0.001	0.004
opens:close	-0.076					0.025
opens:don't	-0.011			0.021	0.006	0.009	-0.001
opens:done	0.039				0.058	-0.052
opens:e	-0.074
opens:for	0.005		-0.004	0.004	-0.033	0.086	-0.007
opens:go	0.039			-0.014
opens:he	-0.064			0.018		0.032	-0.004
opens:here	-0.028			0.003		-0.038	-0.006
opens:i	-0.13		0.014	0.007	0.004	0.002	0.066
opens:i'll	-0.016		0.003			-0.003	-0.003
opens:i'm	-0.02		0.014	-0.022	0.002	0.067	-0.01
opens:if	0.022		-0.009	-0.001	-0.019	0.026	0.021
opens:in	-0.166		-0.004	0.002	0.046	0.082	-0.009
opens:is	-0.127					0.011
opens:it	0.111		-0.032	-0.017	-0.083	-0.012	-0.045
opens:it's	-0.085		0.006	0.028	0.017	0.007	0.036
opens:job	-0.084			0.014	-0.036	-0.016
opens:just	-0.038		-0.01	-0.004	-0.003	0.045	0.024
opens:let	0.008		0.009	0.015	0.004	-0.008	-0.007
opens:let's	0.137		0.006	0.002	-0.02	-0.122	-0.025
opens:lets	0.048
opens:look	-0.073		-0.001	0.026	-0.001	-0.007	-0.002
opens:not	-0.127		0.007	0.003	-0.003	0.114
opens:one	0.003		0.005	0.003	0.005	0.034	-0.015
opens:red	-0.016			-0.011
opens:she	-0.013		-0.005	-0.014	0.002	-0.016	0.003
opens:student	0.13			-0.064	-0.003
opens:thank	0.061		-0.008	-0.015	-0.002	-0.024	-0.008
opens:that	-0.084		-0.011	0.006		0.141	-0.042
opens:that's	-0.029		0.031	-0.072	0.096	0.046	0.034
opens:the	-0.166		0.001		0.047	0.082	0.02
opens:there	-0.041		-0.009	0.026	-0.004	0.083	0.005
opens:there's	-0.076		0.008	0.009	0.002	-0.003	-0.008
opens:they	0.039		-0.008	0.019		0.005
opens:this	-0.068		0.004	-0.007	0.031	-0.025	0.027
opens:to	-0.008		-0.002	-0.002	-0.025	0.065	0.002
opens:try	0.245		-0.008	-0.011	-0.011	-0.109	-0.006
opens:very	0.099			-0.056	-0.001	0.028	-0.005
opens:we	0.046		-0.004	0.023	-0.006	-0.038	-0.02
opens:we're	0.043		0.001	-0.021	0.008	-0.047	-0.003
opens:what	0.092		-0.022	-0.005	-0.001	-0.037	0.026
opens:when	-0.015		-0.007	-0.016	-0.005	-0.036	-0.012
opens:yellow	-0.039
opens:you	-0.059		0.052	-0.029	0.034	-0.016	0.029
opens:you're	0.076		0.024	0.031	-0.039	-0.015	0.01
opens:you've	-0.126		0.019	0.007	0.048	-0.067	-0.007
opens:your	-0.089		-0.003	0.002	0.004	-0.01	0.014
states:#new	-0.073		0.019	0.012	0.047	0.072	0.028
states:#new is	-0.026		0.017	0.022		0.076	-0.006
states:#old	0.002			0.015	0.057	-0.039
states:#old =	0.009				-0.014	-0.02
states:#old and	-0.058			0.001	0.013	0.002
states:#old by	0.089				-0.004	-0.013
states:#old is	-0.09			0.004	0.05	0.034
states:#old more	-0.029			0.006	0.008
states:#old of	-0.109				0.008
states:#old times	0.032			0.001	0.011	0.024
states:#old to	0.001			-0.003	-0.019	-0.025
states:#old weeks	-0.053				0.006
states:#old x	0.065				-0.003	-0.034
states:=	0.02				-0.024	-0.021	-0.009
states:= #new	0.016				-0.055	0.04	-0.001
states:= #old	-0.029				-0.019	-0.045
states:a	-0.145		-0.006		0.115	0.258	0.071
states:a good	0.035		-0.01	-0.006	0.011	-0.003	-0.008
states:a great	-0.142		0.006	0.004	0.028	0.081	0.027
states:a hint	-0.026
states:a little	-0.063		0.021	-0.015	0.022	-0.037	0.011
states:a look	0.019		-0.006	0.007		-0.02	-0.001
states:a lot			0.001	-0.009		-0.032	-0.014
states:a small	0.068			0.003	-0.017
states:able	-0.031		0.008	0.017		-0.008	-0.021
states:able to	-0.031		0.008	0.017		-0.008	-0.021
states:about	0.078		-0.003	0.028	-0.052	-0.022	-0.005
states:about how	0.049		0.007	0.003	-0.014	-0.064	0.008
states:about it	-0.053		0.004	-0.004	0.01	0.018	0.016
states:about that	0.022		-0.019	-0.008		0.045	-0.018
states:about the	-0.014		-0.004	0.013	-0.016	-0.021	0.019
states:actually	-0.025		0.008	-0.025	0.071	0.138	-0.011
states:add	0.009			0.001	-0.008	-0.041	-0.004
states:add the	-0.053			-0.007	0.011	0.029
states:added	0.028				-0.007	0.025
states:adding	0.193			-0.016	-0.03	0.006	-0.003
states:after	-0.002			0.01	-0.047	0.027	-0.016
states:after the	-0.034				-0.017	-0.041	-0.001
states:again	0.04		-0.018	0.033	-0.011	0.002	-0.023
states:ah	-0.171			0.011	-0.007	0.061	0.01
states:ahead	0.131			-0.061		-0.015	-0.003
states:all	0.083		-0.019	0.03	-0.009	-0.037	0.021
states:all right	-0.081		-0.01	0.031		0.043	0.021
states:all the	0.112			0.008	-0.012	-0.075	-0.007
states:almost	-0.064		0.003		0.007	-0.014	-0.007
states:already	0.004		-0.004	-0.007	0.01	-0.028	0.009
states:also	-0.075		-0.017	0.018	0.012	-0.03	-0.048
states:always	0.003		-0.001	-0.005	-0.003	-0.001	-0.012
states:amount	0.052		-0.002	-0.01	0.019	-0.015	-0.011
states:an	-0.029		-0.019	-0.008	-0.011	-0.049	-0.009
states:and	0.015		0.021	0.006	0.07	0.01	0.034
states:and #old	0.108			-0.001	-0.005	-0.029
states:and i	0.023		-0.004	0.023	-0.001	0.029	0.004
states:and it	-0.011		-0.007	0.004	0.007	-0.016	0.017
states:and that	0.043		-0.012	0.004	-0.001	-0.038	-0.015
states:and the	0.086		0.022	-0.039	-0.014	-0.081	-0.012
states:and then	0.003		0.007	0.018	-0.015	-0.006	-0.005
states:and we	-0.034			0.008	0.001	0.005	-0.01
states:and you	-0.036		-0.004	0.017	-0.009	-0.021	0.052
states:another	-0.061		-0.004	0.004	0.027	-0.02	-0.006
states:answer	-0.085		0.001	-0.034	0.008	-0.043	-0.005
states:answer is	-0.044			0.008	0.017	-0.035
states:any	-0.063		0.02	-0.014	-0.006	0.043	-0.001
states:appreciate	0.042		-0.012		-0.014	0.029	0.007
states:appreciate your	0.039		-0.004		-0.013	0.012	-0.002
states:are	0.028		-0.027	-0.009	0.056	0.152	0.032
states:are #old	-0.077			0.002	0.005	0.034
states:are correct	0.117			0.004	0.015	0.044
states:area	-0.003		-0.004	0.01	-0.005	0.037	-0.003
states:around	-0.022		0.015	-0.013	-0.003	0.001	-0.013
states:as	-0.1		0.017	0.023	-0.017	-0.017	0.019
states:as a	-0.073		0.001	0.004		0.06	0.009
states:asking	0.033		0.007	-0.005	-0.004	-0.014	-0.002
states:at	0.066		0.02	-0.003	-0.054	0.056	-0.007
states:at how	-0.024		0.002		-0.008	0.034	-0.001
states:at the	0.123		0.007	-0.016	-0.02	-0.113	-0.03
states:at this	0.015		-0.003	0.006		0.002	-0.007
states:at your	0.03		-0.002	0.009	-0.003	-0.035	-0.005
states:away	-0.039		-0.001	0.001	0.003	-0.024	0.018
states:b	0.002				-0.01	0.001	-0.003
states:back	0.047		0.009	-0.015	0.005	-0.025	0.015
states:back to	0.008		0.007	0.011	-0.004	-0.028	-0.008
states:bag	-0.016					-0.012
states:be	-0.019		-0.032	0.012	-0.005	0.016	0.038
states:be #old	0.007				-0.005	-0.012
states:be a	-0.045		0.001	-0.002	0.022	0.027	0.018
states:because	-0.104		0.03	0.018	-0.016	0.009	-0.003
states:because you	-0.041		0.005	-0.006	0.001	0.004	0.014
states:been	-0.07		-0.015	0.008	-0.01	-0.033	-0.024
states:before	-0.023		0.014	0.015	-0.019	-0.047	0.002
states:behind	-0.042					-0.004	-0.001
states:behind the	-0.021			0.002
states:being	-0.047		0.007	0.01	-0.009	0.029	-0.021
states:between	0.003			0.013	0.004	0.002	-0.003
states:big	0.017		-0.009	0.006	-0.003	-0.039	-0.003
states:bit	-0.021		0.021		0.01	-0.064	0.002
states:blue	0.034			-0.011
states:both	-0.013			0.01	0.05	-0.004	-0.007
states:box	0.013		0.009	-0.004	-0.008	0.004	-0.002
states:break	0.03			0.016	-0.009	-0.025	-0.006
states:but	0.128		0.017	-0.023	-0.006	-0.034	0.036
states:but i	-0.066		-0.004	0.009	-0.021	-0.007	0.008
states:but it	0.028		0.003		-0.003	-0.051
states:but let's	0.025		0.003		-0.005	-0.005	0.006
states:but remember	0.04				-0.005	0.024
states:but the	-0.035		0.013		0.023	0.011	-0.001
states:but you	0.079		-0.006	0.023	-0.008	-0.037	-0.007
states:by	-0.037		0.005	0.07	-0.031	0.017	0.051
states:by #new	0.007			0.007	0.001	0.051
states:by #old	0.118			0.012	-0.021	-0.02	-0.001
states:by the	0.005			0.004	-0.013	0.042	0.014
states:c	0.062			-0.023	-0.007	0.001	-0.002
states:calculate	0.04				-0.015	-0.001
states:calculate the	0.059				-0.017
states:calculated	0.173				-0.021	-0.012	-0.001
states:calculated the	0.088				-0.026
states:calculating	0.067				-0.031
states:calculation	-0.041				-0.041	-0.005
states:calculations	0.075				-0.007
states:call	0.017			-0.002	-0.001	-0.014
states:can	-0.02		0.029	0.001	-0.057	0.129	0.109
states:can see	0.008		0.002	0.003		0.05	0.009
states:can use	0.046			0.004	-0.021	-0.012	-0.001
states:can't	-0.005			-0.002	0.03	-0.017	-0.007
states:case	-0.055			0.003	0.012	-0.025	-0.015
states:cause	-0.036		-0.013	0.025		0.023	-0.006
states:change	-0.082			-0.011	-0.009	0.023	-0.003
states:check	-0.017		-0.004	0.009	-0.021	-0.091	0.003
states:close	-0.025			0.014	0.018	0.048
states:closer	0.051				-0.009	0.016	-0.002
states:color	-0.049			0.004	-0.022
states:come	0.009		0.008	-0.007	-0.001	0.056	-0.022
states:coming	0.003		-0.012	0.003	0.008	-0.035	-0.014
states:coming from	-0.011		-0.005		0.008	-0.013	0.006
states:consider	0.069		0.005		-0.036	-0.02	-0.008
states:correct	0.173			0.007	0.027	-0.054	-0.005
states:correct answer	-0.062			0.001	0.006
states:correctly	-0.156			0.004	-0.022
states:cost	-0.003				0.007	0.04	-0.005
states:cost of	0.036				-0.019	0.003	-0.001
states:could	0.124		-0.037	0.015	-0.002	-0.059	0.014
states:count	0.077			-0.005	-0.016	-0.03
states:d	0.007			0.021	-0.001	-0.034	-0.003
states:day	-0.177		0.006	0.012	0.04	0.076	0.042
states:days	-0.091			0.012	0.032	0.03	0.003
states:decimal	-0.012			0.003	0.038	0.055
states:did	0.026		0.006	-0.016	-0.007	-0.011	-0.013
states:didn't	-0.084		0.005	0.011	-0.001	-0.036	0.005
states:difference	-0.121		-0.004	0.007	0.006	-0.015	-0.004
states:different	0.033		-0.001	-0.01	-0.015	-0.004	-0.002
states:divide	0.078			-0.023	0.007	0.02
states:divide the	0.008				0.002	0.003
states:divided	0.135			0.014	-0.009
states:dividing	0.04				0.001	-0.013
states:division	0.083			0.007	-0.005	-0.033
states:do	-0.06		-0.038	0.003	-0.003	0.028	0.081
states:does	0.056		0.005	0.008	-0.004	-0.017	-0.002
states:doesn't	0.005			-0.014	-0.006	-0.023	0.007
states:dog	-0.002				-0.008	0.011	-0.004
states:doing	-0.075		0.004	0.017	0.005	-0.046	0.001
states:don't	0.025		0.027	0.031	0.019	-0.1	-0.056
states:don't know	0.017		-0.001	0.002	-0.001	0.013	-0.009
states:don't need	-0.064			0.009	0.021	-0.053	-0.001
states:done	-0.186		-0.004	0.021	0.041	-0.074	0.023
states:double	0.068				-0.019	-0.065	-0.001
states:down	0.023		-0.002	-0.005	-0.006	-0.084	0.007
states:e	-0.106			-0.009	-0.008	-0.003	-0.001
states:e in	-0.037
states:each	0.079			-0.027	0.017	-0.009	-0.002
states:effort	0.041				-0.018	-0.013	-0.004
states:else	0.061		-0.001	0.015		0.033	0.029
states:end	0.02		-0.01	0.011	-0.008	-0.009	-0.012
states:equal	-0.015			-0.021	0.053	-0.027	-0.002
states:equals	-0.025			-0.014	-0.003
states:equation	0.104			0.004	-0.029	-0.001	-0.001
states:error	0.034			0.001	-0.038	-0.007	-0.003
states:even	-0.022		-0.001	-0.004	-0.005	0.029	-0.002
states:every	-0.045		0.012	0.008	-0.012	0.003	0.022
states:exactly	-0.019			0.017	0.01	-0.006	-0.002
states:example	0.02		-0.001	0.002	-0.009	0.017	-0.007
states:excellent	-0.002		-0.011	0.01	-0.002	0.029	-0.005
states:feel	0.026		0.006	-0.006		-0.019	-0.038
states:feet	0.091			0.007	-0.022	-0.012
states:figure	0.083			0.025	-0.004	-0.074	0.003
states:fill	0.091			0.003	-0.002	0.006	0.009
states:final	-0.091		-0.001		-0.004	0.044	-0.003
states:find	0.022			0.018	-0.002	0.053	-0.017
states:find out	0.033				-0.018	0.006	-0.003
states:find the	-0.048				-0.021	0.096	-0.001
states:first	0.063		-0.017	0.002	-0.007	0.085	-0.032
states:five	-0.05		0.001	0.005	0.036	-0.02	0.017
states:focus	0.032		0.003	-0.01	-0.007	-0.009	-0.008
states:focus on	0.032		0.004	-0.01	-0.007	-0.008	-0.005
states:follow	-0.089		0.002	0.003	-0.001	0.012	-0.004
states:follow the	-0.055					-0.003	-0.001
states:for	-0.036		-0.021	0.025	-0.037	-0.018	0.037
states:for #old	-0.007			-0.015	-0.012	-0.015
states:for a	0.002		-0.001	0.001	0.006	-0.077	0.027
states:for the	0.076		0.001		-0.012	-0.019	-0.002
states:for you	-0.06		0.01	0.012		-0.029	-0.01
states:formula	-0.009			0.002	-0.016	0.016
states:found	-0.048			-0.012	-0.008	0.041	-0.005
states:four	-0.13		0.006	0.051	0.019	0.055	-0.011
states:fraction	0.069			-0.026	0.002	0.039
states:friends	0.042		0.003		0.013	-0.093	-0.015
states:from	-0.017		-0.012	0.001		0.082	0.026
states:from the	0.05			-0.012	-0.001	0.068	0.014
states:front	-0.055			0.009		0.007	-0.001
states:front of	-0.039			0.009
states:function	0.041			0.001	-0.007	-0.037	-0.013
states:gave	-0.025			0.007	-0.009	-0.019
states:get	-0.003		0.003	-0.01	-0.008	0.115	-0.029
states:get the	-0.024		0.004	0.011	-0.009	0.045	-0.005
states:getting	0.082		0.001	-0.008	-0.001	-0.037	0.004
states:give	-0.015		-0.017	0.001	0.011	-0.021	-0.021
states:give you	-0.059		-0.011	0.01		0.042	-0.004
states:given	0.076		-0.009		-0.033	-0.002	-0.009
states:gives	0.035		-0.002		0.027	0.006	0.003
states:glad	-0.005		0.005			0.003	0.001
states:go	0.08			0.002	0.005	0.043	-0.04
states:go ahead	0.109			-0.061		-0.005	-0.001
states:going	-0.058		0.02	-0.008	0.006	-0.028	0.039
states:going to	-0.006		0.025	-0.024	0.005	-0.019	0.039
states:gonna	-0.004		0.002	-0.001		0.02	-0.009
states:good	-0.038		0.011	0.029	0.007	-0.041	-0.026
states:good job	-0.073		-0.002	0.009	-0.001	0.007	-0.003
states:good try	0.027				0.005	0.026
states:got	-0.02		0.027	0.008	0.062	-0.055	-0.02
states:got it	-0.034			0.009
states:great	0.168		-0.012	-0.008	-0.015	-0.103	0.014
states:great job	-0.008				-0.035	-0.029
states:great try	0.017				0.006	-0.111
states:green	-0.05			-0.022	-0.001	-0.006	-0.002
states:group	-0.072		-0.008	0.028	-0.012	0.013	-0.001
states:guys	0.012			-0.013		-0.007	-0.001
states:had	0.141		-0.002	0.017	-0.015	0.044	-0.032
states:had #old	0.005			0.001	0.002
states:half	-0.098			0.032	-0.033	-0.012	-0.004
states:half of	0.006			0.013	-0.004	-0.019	-0.002
states:hand	0.067		-0.006	0.025	-0.008	-0.068	-0.017
states:has	-0.013		-0.02	-0.011	0.017	0.005	-0.034
states:has #old	0.001			-0.005	-0.014	-0.011
states:have	-0.008		-0.031	-0.006	0.041	0.094	0.025
states:have #old	0.058			0.006	0.007	-0.018
states:have a	0.003		-0.015	-0.039	-0.004	0.042	0.016
states:have the	0.075			-0.003	-0.001	-0.006	0.008
states:have to	0.021		-0.008	0.019		0.032	-0.003
states:having	-0.032		-0.003	0.004	-0.004	0.015	-0.026
states:he	-0.239		-0.005	0.034	0.003	0.05	-0.006
states:he had	-0.013		0.002		0.001	-0.003	-0.002
states:he has	-0.046		-0.013	0.001	-0.003	-0.014	-0.002
states:help	-0.003		0.001	0.014	-0.007	-0.019	-0.015
states:her	0.003			-0.003	-0.027	-0.024	-0.009
states:here	-0.002		0.012	-0.018		0.012	-0.043
states:hi	0.053		-0.002		-0.004	0.037	0.013
states:hint	-0.055				0.017
states:his	-0.212		0.002	0.008	0.011	0.033	0.015
states:hmm	0.001					0.023	0.004
states:hour	-0.091				0.008	0.014	0.015
states:hours	-0.118			0.005	0.009	-0.003	-0.001
states:how	0.239		-0.037	0.033	-0.061	-0.118	0.01
states:how many	0.148		0.009	0.023	-0.068	-0.021	-0.002
states:how to	-0.02			0.01	0.012	-0.015	0.005
states:how you	-0.033		-0.009	-0.003	-0.004	-0.037	-0.001
states:however	0.037			-0.013	-0.01	-0.054	-0.004
states:i	-0.018		-0.007	-0.031	-0.003	0.103	0.108
states:i appreciate	0.043				-0.014	-0.015	0.018
states:i can	-0.004		0.016	0.005	-0.005	-0.022	0.029
states:i don't	0.071		0.005	0.002	-0.001	0.004	-0.017
states:i have	-0.011		-0.006		-0.002	0.008	0.006
states:i know	0.04		0.007	0.018		-0.022	0.008
states:i mean	-0.033		0.008	-0.005		0.031	0.042
states:i see	0.048		0.002	0.016	-0.007	-0.003	-0.014
states:i think	-0.113		0.005	-0.013	0.02	0.003	0.045
states:i want	0.025		-0.008	-0.007	0.005	0.013	-0.009
states:i would	-0.036		0.004	-0.006	-0.002	-0.109	0.036
states:i'd	-0.008		-0.036	0.006	-0.002	0.004	0.032
states:i'll	0.001		0.003	-0.007	-0.001	-0.001	-0.006
states:i'm	0.031		0.005	-0.018	0.002	0.026	-0.014
states:i'm going	0.034			-0.019		0.014	-0.002
states:i'm gonna	0.024			-0.007		-0.01	0.014
states:if	0.081		-0.017	0.018	-0.042	0.104	0.046
states:if we	0.018		-0.002	0.015	0.004	0.004	-0.004
states:if you	-0.049		-0.009	-0.001	-0.012	0.069	0.013
states:il	0.016
states:important	-0.017		0.007	0.006		-0.009	0.006
states:in	-0.168		-0.063	0.047	-0.016	-0.03	-0.056
states:in a	-0.022		0.004	0.007	-0.003	0.024	0.013
states:in front	-0.039			0.009
states:in the	0.048		0.001	0.006	-0.005	-0.037	0.02
states:in this	-0.054		0.003	0.005	0.018	0.024	-0.005
states:in total	-0.032				0.023
states:in your	0.08		-0.023	-0.016	-0.022	0.016	-0.02
states:include	0.009				-0.001	-0.003	-0.001
states:incorrect	0.04				0.044	-0.077	-0.001
states:increase	0.037			0.003	0.026	-0.009
states:information	-0.027		-0.021	0.002	0.026	0.037	-0.011
states:inside	-0.019			0.001		-0.045	-0.004
states:instead	0.028		-0.003	0.001	-0.008	0.026	-0.006
states:instead of	0.022			0.001	-0.018	-0.005	-0.001
states:into	0.018		0.011	0.028	-0.03	-0.038	0.006
states:is	-0.443		-0.042	0.067	0.177	-0.048	0.046
states:is #new	-0.029			0.022	0.008	-0.051	0.002
states:is #old	-0.068				0.028	0.045
states:is a	0.015		-0.009	0.011	0.02	0.025	-0.002
states:is actually	-0.007				0.03	0.046	-0.003
states:is correct	-0.049			0.005	-0.003	-0.056	-0.001
states:is in	-0.007			0.006	-0.001	0.002	0.003
states:is not	-0.103		0.01	0.018	-0.001	0.037	0.005
states:is the	-0.065		-0.004	0.004	0.005	0.061	-0.003
states:isn't	0.014		-0.005	0.006	-0.001	0.009	-0.003
states:it	-0.127		-0.012	-0.058	0.082	0.003	0.003
states:it in	-0.025				-0.002	-0.01
states:it is	0.026		-0.006	-0.019	-0.005	0.036	-0.003
states:it looks	0.138		0.009	-0.003	-0.035	0.017	0.009
states:it seems	0.032				-0.009	-0.02	-0.013
states:it sounds	0.005		-0.03			-0.099	-0.033
states:it was	-0.012		0.005	-0.008	-0.022	-0.047	-0.014
states:it would	0.005		-0.007	-0.008	0.002	-0.1	0.003
states:it's	-0.096		0.016	0.027	0.038	-0.039	0.041
states:it's a	-0.007		-0.003	-0.009	0.015	-0.057	0.016
states:it's not	-0.002		-0.004	-0.004		0.007	0.003
states:its	-0.045		0.002		0.003	0.026	-0.004
states:j	0.102			-0.056
states:job	-0.052		-0.003		-0.037	-0.017	-0.007
states:just	-0.026		-0.049	0.026	-0.011	0.018	0.05
states:keep	-0.078		0.01	0.005	0.015	-0.034	0.022
states:kind	0.027		-0.01	-0.016	0.013	-0.12	-0.068
states:kind of	0.026		-0.01	-0.016	0.013	-0.12	-0.068
states:know	0.124		0.001	-0.007	-0.001	0.068	-0.002
states:know that	0.076		-0.003	0.016	0.002	-0.005	0.017
states:last	-0.03		-0.01	0.01	-0.001	-0.029	0.023
states:left	-0.029			0.013	-0.001	0.117
states:length	-0.128			-0.001	0.055	0.067
states:less	0.036		0.004		-0.012	0.09	0.005
states:let	0.054		0.012	-0.021	0.004	0.016	-0.011
states:let me	0.017		0.009	0.002	0.004	-0.001	-0.009
states:let's	0.275		0.005	0.012	-0.061	-0.141	-0.023
states:let's go	0.035			0.005	0.015	-0.011	-0.003
states:let's look	-0.024			-0.005	0.004	0.039	-0.006
states:let's take	0.109		-0.002	0.003	-0.02	-0.009	0.001
states:let's think	0.008					-0.017	-0.003
states:let's try	0.143			-0.027	-0.003	-0.146	-0.005
states:lets	0.039
states:like	-0.092		0.019	0.018	-0.05	-0.158	-0.025
states:like to	-0.009		-0.017	0.011	-0.001	0.046	-0.026
states:like you	0.016		-0.028	-0.001	-0.016	-0.096	-0.002
states:like you're	-0.011				-0.01	-0.052	-0.004
states:line	-0.129			0.03	0.002	0.117	-0.006
states:little	-0.093		0.018	-0.006	0.022	-0.036	0.017
states:little bit	-0.079		0.026	-0.004	0.006	-0.039	0.019
states:long	0.093		-0.006	-0.01	0.003	-0.083	-0.005
states:look	0.003		0.003	0.045	-0.015	-0.006	-0.016
states:look at	0.023		0.002	0.032	-0.02	-0.032	-0.005
states:looking	-0.076		0.008	0.019	-0.002	-0.063	-0.007
states:looks	0.069		0.01	0.008	-0.041	0.027	0.008
states:looks like	0.072		0.01	0.008	-0.035	-0.004	-0.007
states:lot	0.001		0.001	-0.009		-0.032	-0.014
states:lot of	-0.044		0.007	0.003		-0.006	-0.005
states:m	-0.036			0.009	-0.022
states:made	-0.032		-0.008	0.004	0.027	-0.028	-0.004
states:made a	0.098		-0.009	-0.012	-0.007	-0.01	-0.003
states:make	-0.083		-0.001	0.034	0.004	-0.033	-0.028
states:make sure	-0.001		-0.001	-0.017	-0.007	0.036	-0.014
states:making	-0.03		-0.002	0.02	-0.015	-0.019	-0.004
states:many	0.286		0.001	0.023	-0.08	-0.041	-0.001
states:marbles	0.015				0.014	-0.009
states:math	0.113			-0.036	-0.005	-0.004	-0.002
states:may	-0.01		0.002	-0.005	0.003	0.009	-0.002
states:maybe	0.007		0.007	0.01	-0.002	-0.048	0.002
states:me	0.096		-0.007	0.006	0.004	0.029	-0.048
states:mean	0.057		0.011	-0.021	-0.01	0.036	0.049
states:means	-0.083			-0.003	0.047	0.05	0.003
states:might	0.057		0.005	-0.006	-0.006	0.012	0.005
states:might be	0.025		0.009	0.001	0.003	0.029	-0.018
states:mind	0.075		0.005	-0.012	-0.008	-0.031	-0.01
states:minutes	0.004			0.004	-0.005	0.106	-0.003
states:mistake	0.047			0.005	0.018	-0.003
states:mistake in	0.011				0.011
states:misunderstanding	-0.005			0.001	0.008
states:mm	0.018		-0.005			-0.076	0.015
states:modify	-0.027					-0.002	-0.001
states:money	0.035		-0.011	0.004	-0.002	-0.018	-0.01
states:month	-0.001		0.001		-0.01	0.011	0.006
states:more	-0.049		0.001	-0.015	0.015	0.177	0.004
states:more than	-0.02		-0.002	0.006	0.007	0.052	-0.014
states:move	-0.002			0.007	0.007	-0.008	0.015
states:much	0.036		0.01	0.004	0.014	-0.076	0.007
states:multiplication	0.079			-0.024	0.002	-0.043
states:multiplied	0.061			0.005	-0.01	0.018
states:multiply	-0.079			0.011	-0.015	0.068
states:multiply the	-0.011				-0.005	0.08
states:multiplying	0.087			0.011	-0.001	-0.039
states:must	-0.005			0.001	0.006	0.003	-0.005
states:my	-0.03		-0.011	0.008	-0.001	0.031	0.039
states:need	-0.066		0.003	0.002	-0.019	0.034	0.054
states:need to	-0.1			0.012	-0.01	0.05	0.058
states:needed	-0.047				0.001	-0.003	-0.001
states:needs	-0.003		0.005	0.001	-0.027	-0.009	0.02
states:needs to	0.014		0.005	0.007	-0.007	-0.009	0.02
states:new	0.065		-0.004	0.007	-0.027	-0.036	0.001
states:next	0.011		-0.007	0.008	0.002	-0.075	0.019
states:next to	-0.007
states:no	-0.111		-0.007	0.001	0.005	-0.014	-0.001
states:not	-0.008		0.023	0.024	-0.03	0.19	0.035
states:not #old	-0.005			0.003	0.032		-0.001
states:not just	-0.009		0.003		-0.012	-0.014	0.017
states:not quite	-0.064				-0.006	0.068	-0.002
states:not the	0.021			0.009	-0.031	-0.051	0.001
states:now	0.215		-0.012	0.038		0.012	-0.012
states:number	-0.002		0.008	0.02	0.012	-0.125	-0.005
states:number of	0.092		0.001	0.001	-0.02	-0.042	-0.006
states:numbers	-0.049			0.018	0.023	0.003	-0.001
states:of	0.015		0.04	-0.011	0.047	-0.051	-0.039
states:of #old	-0.002			0.001	-0.018	-0.038	-0.001
states:of a	-0.063		-0.002	0.023	0.041	-0.037	-0.012
states:of the	0.17		0.008	-0.025	-0.071	0.061	0.009
states:of you	-0.032		0.007	0.021		-0.048	-0.006
states:of your	0.011		0.015	-0.007	-0.004	-0.034	-0.016
states:off	0.053		-0.007	0.016	-0.017	-0.01	-0.004
states:oh	0.141		0.025	-0.024	-0.002	-0.068	-0.007
states:ok	0.086				-0.003	-0.048	-0.003
states:okay	0.027		0.035	-0.035	-0.002	0.063	0.14
states:on	-0.04		-0.008	-0.013	0.061	0.11	-0.039
states:on the	0.104		-0.01	-0.016	-0.004	0.06	-0.007
states:on to	0.007				0.003
states:on your	-0.006		-0.009	0.009	-0.002	-0.005	-0.014
states:once	0.001		0.002	0.016	-0.001	0.022	0.032
states:one	-0.181		0.008	0.062	-0.035	0.213	0.01
states:one of	0.025		-0.002	-0.01	-0.002	0.07	-0.01
states:ones	-0.037			0.02	-0.009	0.112	-0.004
states:only	-0.157			-0.008	-0.024	0.069	-0.006
states:or	-0.268		0.043	0.056	0.025	0.04	0.031
states:original	0.063			0.004	-0.015	0.029
states:other	0.057		0.015	-0.021	-0.014	-0.034	0.012
states:our	-0.091		0.004	0.025	-0.011	0.067	-0.005
states:out	0.149		-0.027	0.009	-0.036	-0.107	0.005
states:out how	0.125				-0.046	-0.061
states:out of	0.056		-0.01	0.002	0.002	-0.051	-0.009
states:out the	0.044		-0.002		-0.005	0.021	0.004
states:over	0.038		-0.014	0.007	0.024	-0.005	0.012
states:part	-0.082		0.022	-0.001	0.027	0.025	-0.016
states:part of	-0.043		0.023	0.009	0.022	-0.01	-0.012
states:people	0.026		0.013	-0.022	-0.005	0.058	-0.01
states:per	-0.003			0.002	-0.014	-0.026	-0.002
states:person	-0.004		0.009	-0.012	-0.002	0.014	0.009
states:pieces	0.008			0.007	-0.002	-0.007	-0.002
states:place	-0.16			0.02	0.01	0.024	-0.006
states:please	-0.11			0.012	-0.005	-0.072	-0.005
states:please try	-0.061
states:plus	-0.041			0.022	-0.005	0.019	-0.001
states:point	-0.075		-0.009	0.032	-0.007	0.101	-0.007
states:price	0.047				-0.028	0.033	-0.002
states:problem	-0.086		0.003	0.004	-0.024	-0.062	-0.003
states:problems	0.006		-0.001	-0.005	-0.003	0.017	0.011
states:purple	-0.018			-0.011
states:put			0.001	0.019	-0.001	-0.026	0.008
states:put it	-0.004			0.01		0.005	0.008
states:python	0.073				-0.011	-0.045	-0.017
states:question	0.18		-0.005	0.002	-0.015	-0.119	-0.006
states:quite	-0.029		-0.009	0.002	-0.007	0.043	-0.017
states:read	-0.042		-0.002	0.019	-0.004	-0.019	0.008
states:read the	0.051		-0.002	-0.003	0.002	-0.013	0.002
states:really	-0.114		-0.001	-0.006	-0.001	0.052	0.038
states:red	0.001		-0.001	-0.011	0.006	-0.003	0.006
states:remaining	0.083			0.003	-0.011
states:remember	0.129		-0.001	-0.006	0.03	-0.009	-0.002
states:remember that	-0.057			-0.008		0.024
states:review	-0.047			0.003	-0.003	-0.01	-0.002
states:right	-0.049		0.003	-0.001	0.021	-0.034	-0.014
states:right now	0.035		-0.003	-0.003	-0.001	-0.026	-0.016
states:right track	0.04			-0.011	-0.007	-0.03
states:s	-0.058			0.026	-0.004	0.027	-0.001
states:said	0.035		0.01	-0.03	-0.004	-0.017	0.034
states:same	-0.051		0.007	0.013	0.009	0.051	0.011
states:say	0.082		-0.01	0.01	0.005	-0.074	0.003
states:saying	0.009		-0.004	0.011	-0.003	-0.029	-0.014
states:says	0.035		-0.008	-0.022	0.006	0.015	-0.01
states:second	0.032		-0.001	-0.003	0.004	0.008	-0.007
states:see	0.011		0.001	0.043	0.002	0.054	-0.018
states:see if	-0.02		-0.003	0.009	-0.003	-0.006
states:see what	0.083			-0.018	-0.011	-0.04	0.017
states:see where	-0.031			0.007	0.017	-0.007	-0.001
states:see you	0.019		-0.003	0.001	-0.002	-0.043	0.009
states:seems	-0.002		0.009		0.017	-0.003	-0.016
states:seems like	0.062				-0.013	-0.012	-0.01
states:seems to	-0.061		0.002		0.029	-0.003	-0.002
states:sentence	0.067		-0.003	0.009	-0.005	0.013	-0.005
states:set	0.006			0.01	-0.007	0.01	-0.005
states:she	-0.153		-0.007	-0.012	0.04	-0.028
states:should	0.097		0.004	0.012	-0.047	-0.003	0.002
states:should be	0.014			0.014	-0.027	0.008	0.004
states:show	0.039		0.002	-0.025	-0.001	0.036	-0.006
states:sides	0.041			0.004	0.072	-0.082
states:since	-0.07			-0.004	0.051	0.042	0.023
states:six	0.009		-0.017	0.034	-0.006	0.003	-0.014
states:small	0.055			0.004	0.008	-0.001	-0.001
states:small mistake	0.029				-0.004
states:so	0.086		-0.014	0.001	0.084	-0.151	0.009
states:so #old	-0.01			-0.008	0.027
states:so i	-0.002		0.01	-0.012		0.022
states:so if	0.151		-0.004	-0.025	-0.001	-0.006	0.004
states:so it	-0.043		-0.006	-0.004	0.028	-0.034	-0.013
states:so let's	-0.066		0.001	0.017	-0.008	0.005	0.016
states:so that	0.035		-0.002	0.006	-0.005	0.007	0.005
states:so the	0.057			0.011	0.003	-0.01	-0.006
states:so we	-0.072			0.024	-0.01	0.077	-0.01
states:so you	0.01		0.004	-0.013	-0.005	-0.031	-0.003
states:solution	0.076				-0.008	-0.003	-0.002
states:solve	0.034			-0.003	-0.022	-0.012	-0.004
states:solving				-0.008	-0.007
states:some	0.097		-0.033	-0.018	-0.018	0.007	-0.028
states:some of	0.008		0.003	0.013	-0.005	-0.03	-0.005
states:something	-0.115		-0.016	0.036	0.002	-0.063	0.07
states:sorry	-0.023		0.007	0.011		-0.007	-0.001
states:sort	-0.004		0.004			0.045	-0.012
states:sounds	-0.017		-0.031	0.002	-0.002	-0.09	-0.02
states:sounds like	-0.019		-0.031			-0.082	-0.014
states:start	-0.036		-0.005	-0.004	0.025	0.041	0.009
states:start with	0.028			0.006	-0.008	-0.012	-0.006
states:started	0.097		-0.009	-0.016	-0.021	0.016	-0.007
states:step	0.052			0.001	0.024	0.008	-0.003
states:steps	0.006			0.002	-0.038	-0.006	-0.003
states:still	0.03		0.002	-0.01	-0.004	-0.007	-0.001
states:stop	-0.037		0.006	0.009		-0.014	0.032
states:student	0.05		0.002	-0.028	-0.006	0.024	-0.005
states:students	-0.029			0.009	-0.007	0.001	-0.002
states:subtract	-0.025			0.009	0.047	0.048
states:such	-0.019		-0.003		-0.029	0.008	-0.008
states:sure	0.101		-0.014	-0.035	-0.009	0.04	-0.053
states:table	0.011			0.003		-0.049
states:take	0.079		0.027	-0.011	0.001	0.036	0.051
states:take a	0.085		-0.006	0.012	-0.014	-0.016
states:takes	-0.041			0.003	-0.01	-0.004	-0.004
states:talk	-0.062		0.009	0.003	-0.003	0.07	0.016
states:talk about	-0.036		-0.003	0.01	-0.002	0.039	0.008
states:talking	-0.071			0.041	-0.001	-0.005	-0.042
states:talking about	-0.059		-0.005	0.037	-0.001	0.017	-0.02
states:tell	0.04		-0.008	-0.019		0.042	-0.002
states:than	0.059		-0.009	0.011	-0.005	0.038	-0.007
states:thank	0.048		-0.008	-0.01	-0.007	-0.032	-0.01
states:thank you	0.048		-0.008	-0.01	-0.005	-0.032	-0.01
states:that	0.108		-0.019	-0.064	0.022	-0.001	-0.01
states:that #old	0.06			-0.008	-0.011
states:that is	0.017		-0.004	0.001	-0.002	-0.024	-0.005
states:that the	0.081		-0.02	-0.014	0.031	-0.032	-0.002
states:that was	0.037		-0.016	-0.009	0.001	0.004	-0.017
states:that we	0.009		0.005	-0.004	-0.002	0.044	0.02
states:that would	-0.053		0.003	0.007	-0.003	0.102	-0.019
states:that you	0.01		0.004	0.012	0.006	0.103	-0.038
states:that you're	0.071		-0.007	-0.052	-0.001	-0.052	0.004
states:that's	-0.073		0.037	-0.062	0.114	0.079	0.028
states:that's a	-0.083		0.011	0.004	0.041	0.069	-0.005
states:that's correct	-0.052				-0.009
states:that's not	-0.001		-0.002	0.004	0.05	-0.004	-0.013
states:that's right	-0.023		0.002	0.005	-0.005	-0.018	-0.002
states:the	0.068		0.001	0.062	-0.053	0.112	0.012
states:the #new	-0.023			0.012	-0.001	0.054	-0.002
states:the #old	0.18				-0.024	-0.044
states:the amount	-0.015		-0.001	0.005	0.006	-0.02	-0.005
states:the answer	0.017			-0.027	0.007	-0.025	-0.001
states:the area	-0.063			0.007	-0.004	0.066
states:the color	-0.011				-0.022
states:the correct	0.058			0.001	0.001	-0.01
states:the cost	0.018				-0.006	0.013	-0.003
states:the end	0.025			0.003	-0.01	-0.003	-0.005
states:the first	0.053		-0.006	0.01	-0.005	-0.007	-0.013
states:the last	-0.002		0.001		-0.002	-0.002	0.003
states:the length	-0.093			-0.005	0.006	0.071
states:the next	0.035		-0.002	0.001	0.004	0.001	0.002
states:the number	0.018			0.009	0.018	0.006	-0.003
states:the original	0.073				-0.015	0.029
states:the other	0.14		0.006	0.002	-0.003	-0.034	-0.013
states:the problem	0.006		0.003	-0.012	-0.012	-0.018	0.003
states:the question	0.08		-0.005	-0.012	-0.012	-0.02	-0.001
states:the remaining	0.074				-0.016
states:the right	-0.015		-0.002	-0.007	-0.006	0.006	0.002
states:the same	-0.008		0.007	0.008	0.009	-0.024	0.015
states:the second			-0.001	0.001	0.008	0.018	-0.005
states:the total	0.05				-0.039	-0.028
states:the two	-0.058		-0.005	0.014	-0.005	0.045	0.008
states:the word	-0.003			0.01
states:their	0.052			0.006	-0.004	-0.012	0.003
states:them	-0.021		0.003	0.005	0.006	0.075	0.007
states:then	0.061		0.009	0.035	-0.029	-0.019	0.016
states:then you	0.026		-0.001	0.018	-0.001	0.044	0.003
states:there	-0.078		-0.018	-0.005	0.02	0.114	0.023
states:there are	-0.107		-0.011	0.012	0.011	0.092	0.01
states:there is	0.002		-0.001	0.005	-0.003	0.07	-0.007
states:there might	-0.005		0.01		0.004	0.021
states:there's	-0.024		0.005	0.011	0.007	-0.022	-0.022
states:there's a	-0.007		0.002	-0.001	0.006	-0.027	-0.009
states:these	-0.075		-0.007	0.002	0.074	-0.031	0.023
states:they	-0.122		-0.011	0.033	0.011	0.051	0.003
states:they're	-0.011		-0.002	-0.005		0.07	-0.009
states:thing	0.023		-0.02	0.017		0.011	-0.027
states:things	-0.026		0.006	0.001		0.04	-0.023
states:think	0.048		-0.015	-0.038	-0.014	-0.097	0.056
states:think about	0.062		-0.009	0.01	-0.013	-0.061	0.012
states:thinking	0.049		0.004	-0.013	0.003	-0.069	0.001
states:this	0.016		0.002	0.004	0.015	-0.016	0.026
states:this is	0.104		-0.004	-0.036		-0.056	0.024
states:this problem	0.042			-0.005	-0.01	-0.06	-0.001
states:those	0.063		0.007	-0.043	0.02	0.082	-0.006
states:thought	-0.22		-0.005		0.071	0.004	-0.012
states:three	-0.07		0.004	0.014	0.082	0.012	-0.015
states:through	-0.145		0.002	-0.019	0.039	0.003	-0.025
states:time	-0.007		0.029	-0.006	-0.056	-0.091	0.061
states:times	0.027		-0.003	0.015	-0.018	0.117	-0.006
states:times #old	0.029				-0.001	0.005
states:to	0.062		-0.038	0.027	-0.025	-0.2	0.03
states:to add	-0.013			-0.003	-0.003	0.047	-0.002
states:to be	0.064		-0.004	-0.023	0.021	0.019	-0.007
states:to do	0.009		-0.012	0.01	-0.002	-0.013	-0.006
states:to find	0.049			0.018	0.005	-0.048	-0.007
states:to get	-0.005			0.023	-0.019	0.055	-0.008
states:to go	-0.023		-0.006	0.006		-0.024	-0.01
states:to have	0.01		0.004	-0.017	-0.004	0.095	-0.017
states:to help	0.001		0.001	-0.004	0.001	-0.009	0.007
states:to make	-0.089		-0.01	-0.001		-0.032	-0.011
states:to multiply	-0.078			-0.004		0.083
states:to say	0.008			0.008		-0.048	0.003
states:to see	-0.025		-0.02	0.012		0.031	0.02
states:to solve	-0.006			0.001	-0.019
states:to take	0.008		0.013	0.001	-0.003	-0.012	0.044
states:to the	-0.083		-0.009	0.016	-0.012	0.105	-0.004
states:to use	0.016		-0.001	0.007	-0.005	-0.004	0.002
states:to you	0.002		0.005	-0.001	0.006	-0.012	-0.021
states:today	0.023		-0.015	-0.017	0.006	-0.007	-0.032
states:together	-0.12		0.01	0.006	0.052	0.116	-0.003
states:told	-0.062			0.006	-0.001	-0.009	-0.002
states:too	0.072		0.009	-0.055	-0.004	0.017	0.019
states:took	-0.012			0.004	-0.002	-0.006	-0.002
states:top	0.088			-0.026	-0.002	0.004
states:total	0.015		-0.001	0.01	-0.002	-0.02	-0.001
states:total number	0.026				-0.017	-0.028
states:track	-0.015			-0.011	0.034	-0.042	0.005
states:tree	0.045
states:try	0.364		0.005	-0.029	-0.025	-0.198	0.012
states:try again	-0.103				-0.01	0.028
states:try it	0.101			-0.043	-0.005	-0.002	-0.002
states:try to	0.117		0.005	0.004		-0.102	-0.006
states:trying	0.045		-0.019	0.008	-0.003	-0.015	-0.005
states:trying to	0.038		-0.009	0.006	-0.003	-0.005	-0.013
states:twice	0.003				-0.004
states:two	0.025		0.003	0.003	0.002	0.093	0.009
states:uh	0.077		-0.026	0.006		0.091	-0.044
states:um	-0.027		0.027	-0.007		0.081	-0.025
states:understand	-0.104		-0.01	-0.002	-0.015	0.044	0.002
states:understanding	-0.011				-0.055	-0.013	-0.006
states:up	-0.043		0.02	0.014	-0.009	-0.048	0.005
states:up the	-0.025		0.004		-0.009	0.006	0.008
states:us	-0.027		-0.002	-0.007	0.044	0.02	-0.01
states:use	0.066		-0.015	-0.004	-0.025	-0.039	0.001
states:use the	0.024			-0.006	-0.016	-0.023	0.005
states:used	-0.023		0.014	-0.011	0.004		0.002
states:using	0.087		-0.005	-0.027	0.004	-0.02	0.018
states:value	-0.047		-0.006		0.052	0.042	-0.012
states:value of	-0.013			-0.003	0.04	0.016	-0.001
states:very	0.111		0.014	-0.063	-0.003	-0.017	0.011
states:very close	0.032				-0.005	-0.018
states:very good	0.042			-0.035	-0.004	-0.004	-0.005
states:walk	0.014			0.003	-0.001	-0.03	0.022
states:wanna	-0.096		0.01			0.044	0.01
states:want	0.074		-0.02	-0.008	0.003	-0.138	-0.009
states:want to	0.053		-0.025	-0.011	0.004	-0.135	0.017
states:want you	0.018			-0.009		0.009	-0.003
states:was	-0.146		0.009	-0.014	-0.005	-0.017	-0.058
states:way	-0.035		-0.006	0.028		-0.059	-0.028
states:way to	-0.022		-0.002	0.02		-0.002	-0.014
states:we	-0.047		0.003	0.056	-0.015	0.18	-0.035
states:we are	0.016			-0.008	-0.006	0.047	-0.002
states:we can	0.01		0.005	-0.021	-0.013	0.017	0.006
states:we get	0.037		0.004	-0.022	0.002		-0.001
states:we have	-0.045			0.023	0.027	-0.018	0.004
states:we know	0.012		-0.001	0.024		-0.029	-0.005
states:we need	0.09			0.011	-0.012	0.009	-0.005
states:we're	0.045		0.001	0.006	-0.002	-0.077	0.005
states:we're going	-0.037			0.016	0.006	0.01	-0.003
states:we've	-0.053		-0.005	0.014	0.006	-0.016	0.011
states:week	-0.045		-0.018	0.006	0.012	0.032	-0.006
states:weeks	-0.069		-0.008	0.007	0.015	0.023	-0.002
states:weight	0.05		-0.021	-0.013	0.003	0.005	-0.009
states:welcome	-0.004					0.025	-0.005
states:well	-0.122		-0.038	0.031	0.046	0.13	0.099
states:well done	0.013			0.001	0.046	-0.057
states:were	0.059		-0.013	0.01	-0.026	-0.031	-0.043
states:what	0.013		-0.03	0.024	-0.037	0.054	0.048
states:what i	0.037		-0.008	0.002		-0.003	0.025
states:what you	0.077		0.001	-0.023	-0.006	-0.029	-0.004
states:when	-0.017		-0.02	-0.025	0.022	0.055	-0.05
states:when we	0.028		-0.001	-0.028	0.019	-0.022	-0.005
states:when you	0.034		-0.004	-0.022	0.005	0.055	-0.028
states:where	0.055		-0.011	0.013	0.023	0.004	-0.016
states:where you	0.085		-0.007	0.004	-0.009	0.023	-0.011
states:where you're	-0.017		-0.005		0.008	0.006	0.002
states:which	-0.178		-0.008	0.028	0.059	-0.025	-0.003
states:which is	-0.01			0.006	0.002	-0.004	0.008
states:while	-0.019		-0.011	0.008	-0.01	-0.002	-0.004
states:who	-0.013		0.014	0.006	-0.004	0.008	0.006
states:whole	0.022			-0.001	0.034	-0.003	-0.002
states:why	-0.024		-0.001	0.006	0.014	0.015	0.002
states:width	-0.072			0.001	-0.004	0.074
states:will	-0.054		-0.006	-0.003	-0.004	0.11	0.018
states:will be	-0.027		-0.002	-0.008	-0.009	-0.017	0.025
states:with	-0.065		-0.041	0.067	0.029	-0.009	-0.009
states:with #old	-0.033			0.01	-0.021	-0.005	0.004
states:with a	0.056		-0.001	-0.003	0.008	-0.016	-0.004
states:with the	-0.025		-0.007	0.012	0.005	-0.005	-0.013
states:with your	-0.024		-0.008	0.012	0.007	0.005	-0.02
states:word	0.007			0.011	-0.002	-0.008	-0.002
states:word for	-0.022					-0.005	-0.001
states:words	0.023			0.004		-0.011	0.001
states:work	-0.079		0.017	-0.001	0.012	-0.047	-0.003
states:working	-0.029		0.004	0.012	-0.004	0.022	-0.01
states:would	-0.097		-0.003	-0.021	0.011	-0.019	0.037
states:would be	-0.011		-0.007	-0.005	-0.008	-0.094	0.013
states:write	0.011		-0.002	-0.021	-0.001	-0.021	0.013
states:wrong	-0.063			0.004	-0.007	-0.011	-0.007
states:x	0.07			0.008	-0.006	0.002	-0.004
states:x #old	0.044				0.013	-0.034
states:x =	0.069				-0.012	-0.001
states:yeah	-0.046		0.034	0.001	-0.001	0.18	-0.006
states:year	-0.105				-0.004	0.012	-0.001
states:years	-0.011		-0.003		-0.028	-0.004	-0.006
states:yellow	-0.065			-0.011		-0.006	-0.002
states:yes	0.018		0.002	-0.061	-0.009	-0.046	0.002
states:yet	-0.039		0.003	0.008		-0.036	0.004
states:you	-0.094		0.017	-0.024	0.014	-0.108	0.038
states:you a	-0.036		0.003	0.004		0.003	-0.009
states:you are	0.116		0.003	0.002	-0.001	-0.002	-0.005
states:you can	-0.024		0.017	0.023	-0.025	0.043	0.045
states:you could	-0.006		-0.013	0.014		-0.039	0.018
states:you did	0.014		-0.001	-0.001	-0.002	-0.021	-0.001
states:you do	-0.003		-0.013	-0.024		0.012	0.033
states:you don't	0.001		0.001	0.005	0.012	-0.021	-0.028
states:you feel	0.015		-0.015	0.003		-0.038	-0.022
states:you get	0.005		-0.003	-0.007	-0.002	-0.03	0.007
states:you got	-0.039		0.004	-0.012	0.067	-0.023	-0.007
states:you have	-0.131		-0.019	0.012	-0.005	-0.008	0.027
states:you just	0.065		-0.003	-0.018		0.015	0.035
states:you know	-0.145		0.02	0.006		0.055	0.039
states:you might	0.047		0.006	-0.006	-0.008	-0.014	-0.014
states:you need	-0.016		0.002	-0.012	-0.012	0.004	0.048
states:you said	0.023		0.006	-0.01	-0.002	-0.046	0.014
states:you should	0.017		0.007	0.005	-0.006	-0.033	0.008
states:you to	0.02		-0.008	-0.001	-0.002	-0.07	0.019
states:you want	0.014		-0.01	-0.005	-0.003	-0.028
states:you were	0.063		-0.004	-0.008	-0.001	-0.044	-0.025
states:you would	0.133		-0.002	-0.025	-0.005	-0.003	-0.004
states:you'll	-0.001		0.002	-0.011	-0.001	-0.001	0.01
states:you're	-0.031		0.012	0.026	-0.021	-0.043	0.002
states:you're coming	-0.023		-0.005	0.005	0.009	-0.003	0.008
states:you're going	-0.036		0.015	0.001		0.002	0.039
states:you're not	0.004		0.005	-0.007	0.006	0.039	-0.015
states:you're on	0.066			-0.011	-0.004	-0.038	0.018
states:you've	-0.073			0.005	0.069	-0.093	-0.033
states:you've got	0.021		0.019	0.013	-0.004	-0.007	-0.011
states:your	-0.112		-0.06	0.062	-0.026	-0.098	0.034
states:your answer	0.001			0.004		-0.028
states:your calculation	-0.056				-0.004
states:your solution	0.061				-0.005
states:yourself	-0.072		0.008	0.012	-0.001	0.003	0.014

""";
}
