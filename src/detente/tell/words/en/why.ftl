# Why an outcome holds, or not
holds-for = By { $concept } it holds for: { $names }.
fails-for = By { $concept } it does not hold for: { $names }.
more-of-it = More:
cited = On whose word:
none-cited = On whose word: the model names no quote for it.
