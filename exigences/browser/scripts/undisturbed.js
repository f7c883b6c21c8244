([left, top]) => document.readyState === "complete" && document.fonts.status !== "loading" && scrollX === left && scrollY === top
  && !document.getAnimations().some((animation) => animation.playState === "running")
