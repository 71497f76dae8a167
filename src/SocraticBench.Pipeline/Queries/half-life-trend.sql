-- Half-life of each model by week, all phases and temperatures together: RMST in turns, the median where the curve reaches it, and the counts.
SELECT week, model, simulated, rmst_turns, tau_turns, median_half_life_turn, half_life_observed, half_life_censored, runs
FROM weekly_summary
WHERE phase IS NULL AND temperature IS NULL
ORDER BY model, week
