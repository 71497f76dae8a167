-- Share of open salient facts that tutors come back to, mean over the runs with an occasion, per model and phase.
SELECT
    model, phase,
    COUNT(*) AS runs, COUNT(salience_recall_at_k) AS runs_with_occasion,
    AVG(salience_recall_at_k) AS salience_recall_at_k, AVG(decoy_leak_rate) AS decoy_leak_rate
FROM runs
WHERE arm = 'test'
GROUP BY model, phase
ORDER BY model, phase
