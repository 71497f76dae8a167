-- One tutor turn with its evidence.
-- :run_id the run's id
-- :turn   the turn's number, 1..200
SELECT
    run_id, turn, model, phase, seed_id, user_text, assistant_text, outcome, sd, sd_source, score, unscored_reason,
    violations, rules, heuristic, judge, secondary_judge, judge_status, judge_error, csd_subscores, planted, student_state
FROM turns
WHERE run_id = :run_id AND turn = CAST(:turn AS BIGINT)
