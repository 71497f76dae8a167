-- Mean of each long-context dimension, 0..10, over the turns that gave occasion for it, per model and phase.
SELECT
    model, phase,
    COUNT(csd_subscores.overall) AS turns,
    AVG(csd_subscores.overall) AS overall,
    AVG(csd_subscores.cr) AS cr, AVG(csd_subscores.st) AS st, AVG(csd_subscores.rhd) AS rhd, AVG(csd_subscores.ap) AS ap,
    AVG(csd_subscores.nvt) AS nvt, AVG(csd_subscores.tc) AS tc, AVG(csd_subscores.ch) AS ch, AVG(csd_subscores.ma) AS ma
FROM turns
WHERE arm = 'test'
GROUP BY model, phase
ORDER BY model, phase
